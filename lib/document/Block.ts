import type { Span } from '../symbols/Span.ts';

/** A rectangle on a page, in CSS pixels at scale 1, from the page's top left corner. */
export interface PagePosition {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A link that the source itself set over some words. */
export interface BlockLink extends Span {
  href: string;
}

/**
 * A paragraph-like piece of a source's text: what stands between two block borders.
 *
 * All offsets are UTF-16 indexes into the whole text of the source, not into the block.
 * A field is null (or empty) where the source does not know: plain text knows no boldness, a web page no page number.
 */
export interface Block extends Span {
  kind: 'paragraph' | 'heading' | 'list-item' | 'table-row' | 'preformatted' | 'footnote' | 'caption';
  headingLevel: number | null;
  listDepth: number | null;
  /** What the source draws before a list item without its being text: "8.", "(a)", "•"; absent where it draws nothing. */
  listLabel?: string | null;
  bold: Span[];
  superscript: Span[];
  links: BlockLink[];
  /** 1-based page of a paged source. */
  page: number | null;
  /** CSS pixels at scale 1. */
  fontSize: number | null;
  position: PagePosition | null;
}
