/** The mark of the product, as in assets/icon.svg; decorative. */
export function Logo({ size = 22 }: { size?: number }) {
  return (
    <svg class="logo" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" focusable="false">
      <rect width="16" height="16" rx="3.5" fill="#f4b52a" />
      <path d="M3.5 0v5M6.5 0v3M9.5 0v3M12.5 0v5" stroke="#22304f" />
      <path
        d="M4 9.7l2.9 2.9 5.4-5.4"
        fill="none"
        stroke="#22304f"
        stroke-width="2.2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
