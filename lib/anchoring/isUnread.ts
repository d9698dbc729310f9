import { elementRole } from './elementRole.ts';

/** Whether what an element holds is not text to read: scripts, what is hidden, and what is `skipped` on purpose. */
export function isUnread(element: Element, skipped: ReadonlySet<Element>): boolean {
  // Text that is "hidden until found" is there to be found.
  const isHidden = element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found';
  return isHidden || elementRole(element.localName) === 'skip' || skipped.has(element);
}
