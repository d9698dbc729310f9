import type { Finder } from './Finder.ts';
import { findShadowRoots } from './findShadowRoots.ts';
import { isFileLink } from './isFileLink.ts';
import { findContent } from './sites/findContent.ts';
import type { Site } from './sites/Site.ts';

/** With fewer links to files a page is no session's. */
const FEWEST_FILES = 2;

/**
 * Whether a page may have something to show: references in its text, or as the target of a link outside its menus, or
 * files, which are named once they were read. Cheap, sometimes wrongly yes.
 */
export function hasPageHint(site: Site, finder: Finder): boolean {
  if (site.isDocument) return true;
  const root = findContent(site);
  if ([root, ...findShadowRoots(root)].some((tree) => finder.hasReferenceHint(tree.textContent ?? '')))
    return true;
  const skipped = site.skipped.join(',');
  let files = 0;
  return [...root.querySelectorAll<HTMLAnchorElement>('a[href]')].some((link) => {
    const hasSymbol = finder.symbolOfLink(link.href) !== null;
    if ((!hasSymbol && !isFileLink(link.href)) || link.closest(skipped) !== null) return false;
    if (!hasSymbol) files++;
    return hasSymbol || files === FEWEST_FILES;
  });
}
