import type { Span } from '../../symbols/Span.ts';
import type { Heading } from '../Heading.ts';
import type { CleanText } from '../lines/CleanText.ts';
import type { Zone } from '../words/DocumentWords.ts';
import type { Piece } from './Piece.ts';

/** A sub-item while its paragraph is being read. */
export interface ItemDraft {
  label: string;
  path: string;
  bullet: boolean;
  pieces: Piece[];
  items: ItemDraft[];
}

/** A paragraph while the document is being read. */
export interface ParagraphDraft {
  number: string | null;
  annex: string | null;
  /** Its part in a resolution, decided by what stands around it. */
  part: 'preambular' | 'operative' | null;
  /** Whether it stands in the annex of an adopted text. */
  isAdopted: boolean;
  pieces: Piece[];
  items: ItemDraft[];
  headings: Heading[];
  zone: Zone | null;
}

/** The words of a paragraph or item, with their label cut off, and the span that they cover in the source. */
export interface Passage extends Span {
  clean: CleanText;
  /** Where the words begin in the clean text, behind the label. */
  from: number;
}
