/** A broken link: a passage that is not there. */
export function BreakIcon() {
  return (
    <svg class="icon" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <path d="M5.8 4 7.3 2.5a2.9 2.9 0 0 1 4.2 4.2L10 8.2M8.2 10l-1.5 1.5a2.9 2.9 0 0 1-4.2-4.2L4 5.8M2 2l1.4 1.4M12 12l-1.4-1.4" />
    </svg>
  );
}
