import type { Span } from '../symbols/Span.ts';

/** So many neighbours on each side are compared. */
const NEIGHBOURS = 4;

/** How many neighbours of some blocks in one list are those of as many blocks in another, without a break. */
function countNeighbours(
  before: readonly string[],
  own: Span,
  after: readonly string[],
  place: number,
): number {
  const length = own.end - own.start;
  let count = 0;
  for (let by = 1; by <= NEIGHBOURS && own.start >= by && before[own.start - by] === after[place - by]; by++)
    count++;
  for (let by = 1; by <= NEIGHBOURS && before[own.end + by] !== undefined; by++) {
    if (before[own.end + by] !== after[place + length + by]) break;
    count++;
  }
  return count;
}

/**
 * Whether a copy of some blocks stands in better company than the one that their order tells, which has none of what it
 * had, or less: sections may have changed
 * places. Takes the blocks' hashes before and after, the first and last of the blocks, and the place by order.
 */
export function hasBetterCopy(
  before: readonly string[],
  own: Span,
  after: readonly string[],
  place: number,
): boolean {
  const words = before.slice(own.start, own.end + 1);
  const count = countNeighbours(before, own, after, place);
  for (let at = after.indexOf(words[0] ?? ''); at >= 0; at = after.indexOf(words[0] ?? '', at + 1)) {
    if (at === place || !words.every((word, by) => after[at + by] === word)) continue;
    if (count === 0 || countNeighbours(before, own, after, at) > count) return true;
  }
  return false;
}
