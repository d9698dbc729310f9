/** A funnel. */
export function FilterIcon() {
  return (
    <svg class="icon" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <path d="M1.8 2.5h10.4L8.3 7.2v4L5.7 12V7.2Z" />
    </svg>
  );
}
