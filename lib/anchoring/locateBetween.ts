import type { Span } from '../symbols/Span.ts';
import type { Fence } from './Fence.ts';
import { findHits } from './findHits.ts';
import type { Haystack } from './Haystack.ts';

/**
 * The exact words of a passage between what stood before it and what stood after it, if they stand there once.
 *
 * New text may have come in on both sides: that the order is kept tells the passage from its look-alikes.
 */
export function locateBetween(haystack: Haystack, quote: string, before: Fence, after: Fence): Span | null {
  if (quote === '' || before.at > after.at) return null;
  const [hit, another] = findHits(haystack, quote, 2, { start: before.at, end: after.at });
  return hit !== undefined && another === undefined ? hit : null;
}
