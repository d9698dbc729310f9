/** An arrow that turns forward. */
export function RedoIcon() {
  return (
    <svg class="icon turns" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <path d="M11.5 5h-6a3 3 0 0 0 0 6H9M9 2.5 11.5 5 9 7.5" />
    </svg>
  );
}
