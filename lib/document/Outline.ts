import type { Span } from '../symbols/Span.ts';
import type { AppliedCorrection } from './corrections/AppliedCorrection.ts';
import type { DocumentHeader } from './DocumentHeader.ts';
import type { Heading } from './Heading.ts';
import type { AgendaItem, AttendanceList, Statement } from './Meeting.ts';
import type { ParagraphRole } from './Paragraph.ts';
import type { Recommendation } from './Recommendation.ts';

/** Where a recommendation stands: in a document that is known as one, as a proposal in it, or on any other page. */
export type Standing = 'recommendation' | 'proposal' | 'reads-like';

/** A recommendation or proposal as a page and its panel show it. */
export interface OutlineRecommendation extends Recommendation {
  standing: Standing;
  /** Who says that it is one: what read the document, or the reader who corrected it. */
  by: 'machine' | 'reader';
  /** Its own first words, single spaces, cut at a word's end. */
  words: string;
  /** Its passage's hash, by which a correction knows it again: see `CorrectedPassage`. Parts of one passage share it. */
  hash: string;
  /** Id under which a pack knows this very text; absent where none does. */
  known?: string | undefined;
  /** The copy of the document that it was read in, since drafts and finals number differently; absent where none is kept. */
  copy?: string | undefined;
}

/** A paragraph as far as it is needed to say where something stands. */
export interface OutlineParagraph extends Span {
  number: string | null;
  annex: string | null;
  role: ParagraphRole;
  /** As in `OutlineRecommendation`. */
  words: string;
  hash: string;
}

/** What is shown of a document's parts. All offsets are UTF-16 indexes into the source's text; lists are in its order. */
export interface Outline {
  header: DocumentHeader;
  headings: Heading[];
  paragraphs: OutlineParagraph[];
  recommendations: OutlineRecommendation[];
  agenda: AgendaItem[];
  attendance: AttendanceList[];
  statements: Statement[];
  /** In the order in which they were made. */
  corrections: AppliedCorrection[];
}
