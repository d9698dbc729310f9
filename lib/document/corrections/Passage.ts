import type { Span } from '../../symbols/Span.ts';
import type { Paragraph, ParagraphItem } from '../Paragraph.ts';

/** What a correction can be about: a paragraph, or one of its sub-items. */
export interface Passage extends Span {
  paragraph: Paragraph;
  /** Null for the whole paragraph. */
  item: ParagraphItem | null;
  /** Place of the paragraph among those without a number, from 1; for those with one, of the last before it. */
  place: number;
  /** Hash of its words, with those of what it holds; see `hashWords`. */
  hash: string;
}
