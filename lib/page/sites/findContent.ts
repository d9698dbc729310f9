import type { Site } from './Site.ts';

/** The element that holds a page's text: by the site's table, else the whole body. */
export function findContent(site: Site): Element {
  for (const selector of site.content) {
    const found = document.querySelector(selector);
    if (found !== null) return found;
  }
  return document.body ?? document.documentElement;
}
