import type { Finder } from './Finder.ts';
import { findContent } from './sites/findContent.ts';
import type { Site } from './sites/Site.ts';

/** Whether a page may have references: in its text, or as the target of a link outside its menus. Cheap, sometimes wrongly yes. */
export function hasPageHint(site: Site, finder: Finder): boolean {
  if (site.isDocument) return true;
  const root = findContent(site);
  if (finder.hasReferenceHint(root.textContent ?? '')) return true;
  const skipped = site.skipped.join(',');
  return [...root.querySelectorAll<HTMLAnchorElement>('a[href]')].some(
    (link) => finder.symbolOfLink(link.href) !== null && link.closest(skipped) === null,
  );
}
