/** One thing that could be two. */
export function ForkIcon() {
  return (
    <svg class="icon turns" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <path d="M2 7h3.5L10.5 3M5.5 7l5 4" />
    </svg>
  );
}
