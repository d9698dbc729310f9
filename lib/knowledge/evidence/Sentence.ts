import type { Footnote } from '../../document/Footnote.ts';
import type { Paragraph } from '../../document/Paragraph.ts';
import type { Reference } from '../../symbols/Reference.ts';

/** A reference with where it stands in its sentence. */
export interface PlacedReference {
  reference: Reference;
  /** Offsets in the sentence's text. */
  from: number;
  to: number;
}

/** A sentence of a paragraph, as words alone. */
export interface Sentence {
  /** Single spaces; no markup, no marks of notes. */
  text: string;
  paragraph: Paragraph;
  /** Place of the paragraph in the document. */
  place: number;
  /** Place of the sentence in its paragraph. */
  order: number;
  /** Where it stands in the source, in UTF-16 offsets. */
  start: number;
  end: number;
  references: PlacedReference[];
  /** Notes that its marks lead to, with the place of the mark in the sentence's text. */
  notes: { note: Footnote; at: number }[];
  /** The paragraph's own words before the list that the sentence stands in; empty elsewhere. */
  chapeau: string;
}
