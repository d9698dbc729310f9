/** Points back; turned round where the text runs from right to left. */
export function BackIcon() {
  return (
    <svg class="icon turns" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <path d="M12 7H3M6.5 3.5 3 7l3.5 3.5" />
    </svg>
  );
}
