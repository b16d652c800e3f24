/** A key, or several pressed together (`Alt+Y`), as it stands on the keyboard. */
export function Kbd({ keys }: { keys: string }) {
  return (
    <span class="kbds">
      {keys.split('+').map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
