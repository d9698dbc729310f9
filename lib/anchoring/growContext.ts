import type { Span } from '../symbols/Span.ts';
import { findHits } from './findHits.ts';
import { findSegment } from './findSegment.ts';
import type { Haystack } from './Haystack.ts';

/** How far a context reaches over the border of its block: a copy of the block elsewhere has other neighbours. */
const BEYOND_BLOCK = 32;
/** What a context has at least, and at most. */
const [SHORTEST, LONGEST] = [32, 1024];

function isUnambiguous(haystack: Haystack, { start, end }: Span): boolean {
  return findHits(haystack, haystack.text.slice(start, end), 2).length === 1;
}

/** Where the block around a folded offset begins and ends; the offset itself where there is none. */
function blockAround({ blocks }: Haystack, offset: number): Span {
  const at = findSegment(
    blocks.map(({ start }) => start),
    offset,
  );
  const block = blocks[Math.max(0, at)];
  return block ?? { start: offset, end: offset };
}

/**
 * The context of a folded span, as folded offsets: where the prefix begins and where the suffix ends.
 *
 * Each side reaches over the border of its block and grows until it stands only once in the text: so either side alone
 * tells the passage from every look-alike, and one may change without the passage getting lost.
 */
export function growContext(haystack: Haystack, { start, end }: Span): { before: number; after: number } {
  const { length } = haystack.text;
  const toBlockStart = start - blockAround(haystack, start).start;
  const toBlockEnd = blockAround(haystack, Math.max(start, end - 1)).end - end;
  let before = Math.min(LONGEST, Math.max(SHORTEST, toBlockStart + BEYOND_BLOCK));
  let after = Math.min(LONGEST, Math.max(SHORTEST, toBlockEnd + BEYOND_BLOCK));
  while (before < LONGEST && before < start) {
    if (isUnambiguous(haystack, { start: start - before, end: start })) break;
    before = Math.min(LONGEST, 2 * before);
  }
  while (after < LONGEST && end + after < length) {
    if (isUnambiguous(haystack, { start: end, end: end + after })) break;
    after = Math.min(LONGEST, 2 * after);
  }
  return { before: Math.max(0, start - before), after: Math.min(length, end + after) };
}
