import { foldPassage } from './foldPassage.ts';
import type { Haystack } from './Haystack.ts';
import type { Needle } from './Needle.ts';
import type { ReadableSelector } from './Selector.ts';

/** Reads the selectors of a note: the first of each kind counts. */
export function readNeedle(haystack: Haystack, selectors: readonly ReadableSelector[]): Needle {
  const quote = selectors.find((selector) => selector.type === 'TextQuoteSelector');
  const position = selectors.find((selector) => selector.type === 'TextPositionSelector');
  return {
    exact: quote?.exact ?? null,
    quote: foldPassage(quote?.exact ?? ''),
    prefix: foldPassage(quote?.prefix ?? '').text,
    suffix: foldPassage(quote?.suffix ?? '').text,
    position: position === undefined ? null : haystack.foldPosition(position),
  };
}
