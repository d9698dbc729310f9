/** Elements whose click is the page's own. */
const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, [role="button"], [contenteditable]';

/** Whether a click is the page's own, or the end of a selection. */
export function isTakenClick(event: MouseEvent): boolean {
  const element = event.target instanceof Element ? event.target : null;
  const isSelecting = document.getSelection()?.isCollapsed === false;
  return event.defaultPrevented || isSelecting || element?.closest(INTERACTIVE) !== null;
}
