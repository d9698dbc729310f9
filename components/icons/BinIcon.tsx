/** A waste bin. */
export function BinIcon() {
  return (
    <svg class="icon" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <path d="M2 3.5h10M5 3.5v-2h4v2M3.2 3.5l.6 9h6.4l.6-9M5.8 6v4M8.2 6v4" />
    </svg>
  );
}
