import type { DocumentType } from '../DocumentType.ts';
import type { Heading } from '../Heading.ts';
import type { CompiledWords } from '../words/compileWords.ts';
import type { OpenLevel } from './addItem.ts';
import type { ParagraphDraft } from './Draft.ts';
import type { Piece } from './Piece.ts';

/** Where a reading of a document's outline stands. */
export interface OutlineState {
  words: CompiledWords;
  type: DocumentType | null;
  headings: Heading[];
  paragraphs: ParagraphDraft[];
  /** The headings that the next paragraph stands under, outermost first; an annex stays at the bottom. */
  path: Heading[];
  annex: string | null;
  annexHeading: Heading | null;
  /** The last number of a paragraph in this annex or text. */
  number: number;
  /** The last value of each heading style, kept while the heading above stays. */
  last: { roman: number; capital: number; number: number };
  paragraph: ParagraphDraft | null;
  levels: OpenLevel[];
  /** The last number of a numbered list inside a paragraph; null where none is open. */
  list: number | null;
  resolution: 'preamble' | 'operative' | null;
  /** Whether a resolution was read, so that its annexes are adopted texts. */
  isAdopted: boolean;
  isAnnotated: boolean;
  /** The last piece of text, and the next ones. */
  before: Piece | null;
  next: Piece | null;
  following: readonly Piece[];
}
