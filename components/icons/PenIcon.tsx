/** A pen. */
export function PenIcon() {
  return (
    <svg class="icon" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <path d="m2 12 .7-3L9.4 2.3l2.3 2.3L5 11.3 2 12ZM8 3.7 10.3 6" />
    </svg>
  );
}
