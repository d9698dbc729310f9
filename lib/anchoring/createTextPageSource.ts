import { createDomSource } from './createDomSource.ts';
import type { DomSource } from './DomSource.ts';
import { divideParagraphs } from './divideParagraphs.ts';

/**
 * Reads a plain-text page, which browsers show in one `<pre>`; resolves once its text is read.
 *
 * Its blocks are the text's paragraphs, and its offsets those of the file (but for line feeds, which HTML reads as "\n").
 */
export function createTextPageSource(options: { url: string; findRoot: () => Element }): Promise<DomSource> {
  return createDomSource({ ...options, findSkipped: () => new Set(), divide: divideParagraphs });
}
