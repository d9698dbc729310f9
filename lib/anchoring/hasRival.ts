import type { Span } from '../symbols/Span.ts';
import { compareContext } from './compareContext.ts';
import { findHits } from './findHits.ts';
import type { Haystack } from './Haystack.ts';
import type { Needle } from './Needle.ts';

/** More places of the same words are not compared: what they stand in is told by little then. */
const MOST_HITS = 50;

/** How many units beside a folded span, within its block, are otherwise than in the context. */
function countErrors(haystack: Haystack, needle: Needle, hit: Span): number {
  const [before, after] = (['before', 'after'] as const).map((side) =>
    compareContext(haystack, needle, hit, side),
  );
  return (before?.errors ?? 0) + (after?.errors ?? 0);
}

/**
 * Whether the words of a note stand in another paragraph that is no less like the note's own than the one that they were
 * found in: what stands around that one is then no proof. A paragraph that is all as it was has no rival.
 *
 * `isOpen` says of a place whether the passage can be there at all.
 */
export function hasRival(
  haystack: Haystack,
  needle: Needle,
  found: Span,
  isOpen: (hit: Span) => boolean,
): boolean {
  const errors = countErrors(haystack, needle, found);
  if (errors === 0 || needle.quote.text === '') return false;
  return findHits(haystack, needle.quote.text, MOST_HITS).some(
    (hit) => hit.start !== found.start && countErrors(haystack, needle, hit) <= errors && isOpen(hit),
  );
}
