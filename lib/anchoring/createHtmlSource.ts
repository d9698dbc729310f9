import { createDomSource } from './createDomSource.ts';
import type { DomSource } from './DomSource.ts';
import type { FindSkipped } from './FindSkipped.ts';

/** Where the text of a page is. */
export interface HtmlSourceOptions {
  /** Address of the page. */
  url: string;
  /** The element that holds the document's text; asked again at each reading, since a page may replace it. */
  findRoot: () => Element;
  findSkipped?: FindSkipped;
}

const NOTHING: ReadonlySet<Element> = new Set();

/** Reads a web page as a document; resolves once its text is read. */
export function createHtmlSource(options: HtmlSourceOptions): Promise<DomSource> {
  return createDomSource({ findSkipped: () => NOTHING, divide: (index) => index, ...options });
}
