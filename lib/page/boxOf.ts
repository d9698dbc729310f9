import { shownParentOf } from '../anchoring/shownParentOf.ts';

/** The nearest element that has a box of its own: one that shows nothing but what it holds is nowhere on the page. */
export function boxOf(element: Element): Element {
  const around = getComputedStyle(element).display === 'contents' ? shownParentOf(element) : null;
  return around instanceof Element ? boxOf(around) : element;
}
