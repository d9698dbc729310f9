import type { Span } from '../symbols/Span.ts';
import { CONTEXT_LENGTHS } from './CONTEXT_LENGTHS.ts';
import { findBlock } from './findBlock.ts';
import { findHits } from './findHits.ts';
import type { Haystack } from './Haystack.ts';

/** How far a context reaches over the border of its block: a copy of the block elsewhere has other neighbours. */
const BEYOND_BLOCK = 32;
const LONGEST = Math.max(...CONTEXT_LENGTHS);

function standsOnce(haystack: Haystack, start: number, end: number): boolean {
  return findHits(haystack, haystack.text.slice(start, end), 2).length === 1;
}

/**
 * How long the context on one side of a passage has to be, in folded units.
 *
 * `there` is how much text there is on that side, `least` what is wanted at any rate; `isOnce` says whether the text
 * between two distances from the passage stands only once.
 */
function grow(there: number, least: number, isOnce: (near: number, far: number) => boolean): number {
  for (const length of CONTEXT_LENGTHS) {
    if (length >= least && length <= there && isOnce(0, length / 2) && isOnce(length / 2, length))
      return length;
  }
  const rest = Math.min(there, LONGEST - 1);
  return CONTEXT_LENGTHS.includes(rest) ? rest - 1 : rest;
}

/**
 * The context of a folded span, as folded offsets: where the prefix begins and where the suffix ends.
 *
 * Each side reaches over the border of its block and grows until both its halves stand only once in the text: so a part
 * of one side alone tells the passage from every look-alike, and the rest may change without the passage getting lost.
 * What the lengths say is in `CONTEXT_LENGTHS`.
 */
export function growContext(haystack: Haystack, { start, end }: Span): { before: number; after: number } {
  const from = findBlock(haystack, start)?.start ?? start;
  const until = findBlock(haystack, Math.max(start, end - 1))?.end ?? end;
  const [toBlockStart, toBlockEnd] = [start - from, until - end];
  const isSingle = standsOnce(haystack, from, until);
  const before = grow(start, toBlockStart + BEYOND_BLOCK, (near, far) =>
    standsOnce(haystack, start - far, start - near),
  );
  const after = grow(haystack.text.length - end, toBlockEnd + BEYOND_BLOCK, (near, far) =>
    standsOnce(haystack, end + near, end + far),
  );
  // A length that would promise what does not hold gives up one unit.
  const promise = (length: number) => (isSingle || !CONTEXT_LENGTHS.includes(length) ? length : length - 1);
  return { before: start - promise(before), after: end + promise(after) };
}
