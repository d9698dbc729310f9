import { shownParentOf } from '../anchoring/shownParentOf.ts';
import { findContent } from './sites/findContent.ts';
import type { Site } from './sites/Site.ts';

/** Whether a range, in the page or in a component of it, lies in the page's text, not in its menus. */
export function isInContent(range: Range, site: Site): boolean {
  const content = findContent(site);
  const skipped = site.skipped.join(',');
  let isInside = range.intersectsNode(content);
  for (let at: Node | null = range.startContainer; at !== null; at = shownParentOf(at)) {
    if (at instanceof Element && at.matches(skipped)) return false;
    isInside ||= at === content;
  }
  return isInside;
}
