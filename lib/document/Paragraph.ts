import type { Span } from '../symbols/Span.ts';

/** What a paragraph is, by its chapter and its words. */
export type ParagraphRole =
  | 'recommendation'
  | 'preambular'
  | 'operative'
  | 'proposal'
  | 'deliberation'
  | 'statement'
  | 'attendance'
  | 'officers'
  | 'agenda'
  | 'documentation'
  | 'organization'
  | 'introduction'
  | 'text';

/** A sub-item of a paragraph: "(a)", "(ii)", a bullet; the span begins at the label, or behind a bullet. */
export interface ParagraphItem extends Span {
  /** As printed, "(a)"; for a bullet its place in the list, "1". */
  label: string;
  /** How it is written in an identity, from the paragraph down: "(a)(ii)", ".1". */
  path: string;
  bullet: boolean;
  text: string;
  items: ParagraphItem[];
}

/** A paragraph of a document; unnumbered ones have the number null. The span covers whatever cuts the paragraph. */
export interface Paragraph extends Span {
  /** As printed, without the stop: "15", "128.1". */
  number: string | null;
  /** "I", "II" … as printed; "annex" for one that has no number; null outside annexes. */
  annex: string | null;
  role: ParagraphRole;
  /** Its own text before any sub-item, folded: no marks of notes, single spaces. */
  text: string;
  items: ParagraphItem[];
  /** The headings that it stands under, outermost first, as printed: "II. Recommendations". */
  headings: string[];
}
