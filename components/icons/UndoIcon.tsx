/** An arrow that turns back. */
export function UndoIcon() {
  return (
    <svg class="icon turns" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <path d="M2.5 5h6a3 3 0 0 1 0 6H5M5 2.5 2.5 5 5 7.5" />
    </svg>
  );
}
