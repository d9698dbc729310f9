/** A flag: the reader’s own status. */
export function FlagIcon() {
  return (
    <svg class="icon" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <path d="M3 1v12M3 2h8l-2 2.8L11 7.5H3" />
    </svg>
  );
}
