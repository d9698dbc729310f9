/** Points to where a row leads; turned round where the text runs from right to left. */
export function ArrowIcon() {
  return (
    <svg class="icon turns" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <path d="M2 7h9M7.5 3.5 11 7l-3.5 3.5" />
    </svg>
  );
}
