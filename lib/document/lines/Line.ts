import type { Span } from '../../symbols/Span.ts';
import type { Block } from '../Block.ts';
import type { CleanText } from './CleanText.ts';

/** A line of a source, with what stands before it and what the source says about it. */
export interface Line extends Span {
  clean: CleanText;
  /** What separates it from the line before: a line break, an empty line or block border, a page break. */
  gap: 'line' | 'blank' | 'page';
  /** Columns of white space before it in plain text. */
  indent: number;
  kind: Block['kind'];
  /** Whether the source marks it as a heading, however deep. */
  isHeading: boolean;
  /** Height of its letters in CSS pixels, where the source knows. */
  size: number | null;
  listDepth: number | null;
  listLabel: string | null;
  /** Whether all its words are bold. */
  isBold: boolean;
  /** Whether bold words of the line before run on into it. */
  inBold: boolean;
  /** Whether it stands in a source that keeps its line breaks, where they may be soft. */
  isPreformatted: boolean;
}
