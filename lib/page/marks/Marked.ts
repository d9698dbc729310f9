/** Something in the margin of a page, whatever it tells. */
export interface Marked {
  /** Offset in the source's text where the passage begins that it stands beside. */
  start: number;
  /** Smaller, for a part of what has one of its own. */
  isItem: boolean;
  /** Further out than others, so that two can stand beside the same words. */
  isOuter?: boolean;
}
