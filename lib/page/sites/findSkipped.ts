import type { Site } from './Site.ts';

/** The elements under a root that are never a document's text, by the site's table. */
export function findSkipped(site: Site, root: Element): ReadonlySet<Element> {
  return new Set(root.querySelectorAll(site.skipped.join(',')));
}
