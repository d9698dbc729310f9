/** Two sheets, one over the other. */
export function CopyIcon() {
  return (
    <svg class="icon" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <path d="M5 4.5h6.5V12H5V4.5ZM3 9.5h-.5V2H9v.5" />
    </svg>
  );
}
