import type { Span } from '../symbols/Span.ts';

/**
 * A text in which passages are located, with or without a DOM: a `TextIndex` is one, so is `{ text }`.
 *
 * Where the text comes from a DOM root, `starts`, `lengths` and `contentStarts` say that `text` from `starts[i]`, for
 * `lengths[i]` units, is the root's `textContent` from `contentStarts[i]`; positions in selectors count in that. Where
 * they are missing, positions count in `text`.
 */
export interface SearchableText {
  readonly text: string;
  /** Ascending, without overlap; where missing, blocks end at "\n\n". */
  readonly blocks?: readonly Span[] | undefined;
  readonly starts?: readonly number[] | undefined;
  readonly lengths?: readonly number[] | undefined;
  readonly contentStarts?: readonly number[] | undefined;
}
