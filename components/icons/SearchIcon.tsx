/** A magnifying glass. */
export function SearchIcon() {
  return (
    <svg class="icon" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <circle cx="6" cy="6" r="3.8" />
      <path d="m9 9 3.2 3.2" />
    </svg>
  );
}
