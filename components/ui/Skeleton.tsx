const WIDTHS = [34, 92, 0, 60, 88, 72, 80, 54, 90, 66, 78];

/** Grey lines where a text will stand. */
export function Skeleton() {
  return (
    <div class="skeleton" aria-hidden="true">
      {WIDTHS.map((width, i) => (
        <span key={i} style={{ width: `${width}%` }} />
      ))}
    </div>
  );
}
