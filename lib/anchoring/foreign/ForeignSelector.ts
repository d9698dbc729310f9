import type { TextPositionSelector, TextQuoteSelector } from '../Selector.ts';

/** A quote of another engine: the context may be missing. */
type LooseQuote = Pick<TextQuoteSelector, 'type' | 'exact'> &
  Partial<Pick<TextQuoteSelector, 'prefix' | 'suffix'>>;

/** A selector of the W3C Web Annotation Data Model, section 4.2, that says where in what it selects to go on looking. */
interface Refinable {
  refinedBy?: ForeignSelector | undefined;
}

/** An element by XPath, by CSS, or by its id (a fragment without "#"). */
interface ElementSelector {
  type: 'XPathSelector' | 'CssSelector' | 'FragmentSelector';
  value: string;
}

/** From the beginning of one selection to the beginning of another, which is no part of it. */
interface BetweenSelector {
  type: 'RangeSelector';
  startSelector: ForeignSelector;
  endSelector: ForeignSelector;
}

/** The same as annotator.js and Hypothesis write it: XPaths from the root, and UTF-16 offsets into the elements' text. */
interface PathsSelector {
  type: 'RangeSelector';
  startContainer: string;
  startOffset: number;
  endContainer: string;
  endOffset: number;
}

/** What annotations of other tools select with, beside what notes of ours keep. */
export type ForeignSelector = (
  | LooseQuote
  | TextPositionSelector
  | ElementSelector
  | BetweenSelector
  | PathsSelector
) &
  Refinable;
