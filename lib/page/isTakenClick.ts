import { selectedRange } from './selectedRange.ts';

/** Elements whose click is the page's own. */
const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, [role="button"], [contenteditable]';

/** Whether a click is the page's own, or the end of a selection. */
export function isTakenClick(event: MouseEvent): boolean {
  // In a component, too, from outside of which a click is on the component.
  const isInteractive = event
    .composedPath()
    .some((one) => one instanceof Element && one.matches(INTERACTIVE));
  return event.defaultPrevented || isInteractive || selectedRange() !== null;
}
