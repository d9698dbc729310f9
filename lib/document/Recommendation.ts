import type { Span } from '../symbols/Span.ts';

/** Who is asked, and how, at one place of a recommendation. The span is that of the wording. */
export interface Ask extends Span {
  /**
   * As printed, but for the capital of an article that begins a sentence ("The Conference should": "the Conference"), as
   * wordings are; null where nobody is named.
   */
  addressee: string | null;
  /** Whether the addressee was named earlier: before the same modal, in the sentence before, or in the chapeau. */
  carriedOver: boolean;
  /** The wording in lower case, without what splits it: "should", "should also consider", "were encouraged to". */
  wording: string;
}

/** What a recommendation says about an earlier text. */
export interface BackReference extends Span {
  /** Canonical form of the document, or of the resolution. */
  symbol: string;
  /** The paragraph pointed at, as printed; null for the whole. */
  paragraph: string | null;
  relation: 'builds on' | 'restates' | 'refers to';
}

/** A paragraph or sub-item that asks someone to do something (or, as a proposal, puts it forward). */
export interface Recommendation extends Span {
  /**
   * `work#[annex.I/]15(a)(ii)`, bullets `#6.1`; `#u3` in the third paragraph without a number; `~2` behind the second of
   * one identity, as where numbers begin anew.
   */
  id: string;
  /** The number of its paragraph, as printed. */
  paragraph: string | null;
  annex: string | null;
  /** Printed label of the sub-item, "(a)", or its place among bullets, "1"; null for a whole paragraph. */
  item: string | null;
  asks: Ask[];
  headings: string[];
  refersTo: BackReference[];
}
