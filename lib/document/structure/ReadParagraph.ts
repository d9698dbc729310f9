import type { Paragraph, ParagraphItem } from '../Paragraph.ts';
import type { Zone } from '../words/DocumentWords.ts';
import type { Passage } from './Draft.ts';

/** An item with the words that it was read from. */
export interface ReadItem extends Omit<ParagraphItem, 'items'> {
  passage: Passage;
  items: ReadItem[];
}

/** A paragraph with the words that it was read from. */
export interface ReadParagraph extends Omit<Paragraph, 'items'> {
  passage: Passage;
  items: ReadItem[];
  zone: Zone | null;
  isAdopted: boolean;
}
