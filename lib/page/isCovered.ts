import { shownParentOf } from '../anchoring/shownParentOf.ts';
import { HOST_NAME } from './HOST_NAME.ts';
import { lookAt } from './lookAt.ts';

/** Whether something of the page that does not scroll with an element, as a header that stays, lies at a point of the window. */
export function isCovered(x: number, y: number, element: Element): boolean {
  // What is our own (a card) covers for a moment only.
  for (let at: Node | null = lookAt(x, y).element; at instanceof Element; at = shownParentOf(at)) {
    if (at.contains(element) || at.localName === HOST_NAME) return false;
    if (/fixed|sticky/.test(getComputedStyle(at).position)) return true;
  }
  return false;
}
