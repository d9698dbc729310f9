import type { Heading } from '../Heading.ts';
import type { ParagraphDraft } from './Draft.ts';

/** The headings and paragraphs of a document, in order. */
export interface Structure {
  headings: Heading[];
  paragraphs: ParagraphDraft[];
}
