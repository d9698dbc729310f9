import type { Span } from '../../symbols/Span.ts';
import type { Block } from '../Block.ts';

/**
 * The way back from a span of the text to an item of a page: the characters from `from`, `count` of them. Where the span
 * is longer than that (a ligature that stands for two letters), the whole span comes from the whole of it.
 */
export interface PdfSegment extends Span {
  page: number;
  /** Place among the page's items. */
  item: number;
  from: number;
  count: number;
}

/** What stands on a page without being the document's text: running heads, page and job numbers, bar codes, turned text. */
export interface SetAside {
  page: number;
  text: string;
}

/** Whether what was read can be trusted: a PDF's text layer can be missing or wrong where the page looks right. */
export type PdfReliability = 'good' | 'no-text' | 'some-pages-without-text' | 'wrong-letters';

/** The text of a PDF in reading order; blocks are paragraphs, headings, notes and rows, "\n\n" between them. */
export interface PdfText {
  text: string;
  /** Ascending, without overlap. A block that goes on over a page border names the page on which it begins. */
  blocks: Block[];
  /** Ascending, without overlap; white space and mended hyphens belong to none. */
  segments: PdfSegment[];
  setAside: SetAside[];
  reliability: PdfReliability;
}
