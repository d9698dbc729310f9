import type { Span } from '../symbols/Span.ts';
import type { Fence } from './Fence.ts';
import { findHits } from './findHits.ts';
import type { Haystack } from './Haystack.ts';
import { slackOf } from './slackOf.ts';

/** More places of a quote between two parts of its context tell nothing. */
const MOST_HITS = 50;

/**
 * The exact words of a passage between what stood before it and what stood after it, with room for the rest of the context
 * on both sides: there once, or once at the distance that they had.
 *
 * New text may have come in on both sides: that the order is kept tells the passage from its look-alikes. Without the
 * room for the rest, the passage was taken out, and the words are those of a neighbour.
 */
export function locateBetween(haystack: Haystack, quote: string, before: Fence, after: Fence): Span | null {
  if (quote === '' || before.at > after.at) return null;
  const slack = slackOf(quote.length);
  const start = before.at + Math.max(0, before.gap - slack);
  const end = after.at - Math.max(0, after.gap - slack);
  const hits = findHits(haystack, quote, MOST_HITS, { start, end });
  if (hits.length === 1) return hits[0] ?? null;
  const inPlace = hits.filter((hit) => hit.start <= start + 2 * slack && hit.end >= end - 2 * slack);
  return inPlace.length === 1 ? (inPlace[0] ?? null) : null;
}
