/** A small cross, to take something away. */
export function CloseIcon() {
  return (
    <svg class="icon" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <path d="m4 4 6 6M10 4l-6 6" />
    </svg>
  );
}
