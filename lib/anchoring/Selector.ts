/** A passage by its words: W3C TextQuoteSelector. The texts are as they stand in the page, white space and all. */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

/**
 * A passage by its place: W3C TextPositionSelector.
 *
 * UTF-16 offsets, `end` exclusive, into the `textContent` of the root; for a text without a DOM, into that text.
 */
export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

/** What `describe` gives and notes keep. */
export type Selector = TextQuoteSelector | TextPositionSelector;

/** What `locate` and `anchor` read: selectors of other engines may lack the context, and be of kinds unknown here. */
export type ReadableSelector =
  | Selector
  | { type: 'TextQuoteSelector'; exact: string; prefix?: string | undefined; suffix?: string | undefined };
