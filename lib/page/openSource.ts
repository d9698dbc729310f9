import { createHtmlSource } from '../anchoring/createHtmlSource.ts';
import { createTextPageSource } from '../anchoring/createTextPageSource.ts';
import type { DomSource } from '../anchoring/DomSource.ts';
import { findContent } from './sites/findContent.ts';
import { findSkipped } from './sites/findSkipped.ts';
import type { Site } from './sites/Site.ts';

/** Reads the page in front of the reader, as the kind of document that it is. */
export function openSource(url: string, site: Site): Promise<DomSource> {
  if (document.contentType === 'text/plain') {
    // Browsers show such a file in one <pre>.
    return createTextPageSource({ url, findRoot: () => document.querySelector('pre') ?? document.body });
  }
  return createHtmlSource({
    url,
    findRoot: () => findContent(site),
    findSkipped: (tree) => findSkipped(site, tree),
  });
}
