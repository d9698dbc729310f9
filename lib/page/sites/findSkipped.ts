import type { Site } from './Site.ts';

/** The elements of a tree that are never a document's text, by the site's table. */
export function findSkipped(site: Site, tree: ParentNode): ReadonlySet<Element> {
  return new Set(tree.querySelectorAll(site.skipped.join(',')));
}
