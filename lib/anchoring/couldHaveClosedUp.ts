import type { Span } from '../symbols/Span.ts';
import { findBlock } from './findBlock.ts';
import type { Haystack } from './Haystack.ts';
import type { Needle } from './Needle.ts';

/** As much of a neighbour as a context reaches into at least. */
const REACH = 32;

/** The places of a text in another. */
function findAll(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/**
 * Whether the block that a hit is in, beside what stood on one side of the passage, reads like what stood on the other
 * side: with the passage's own block taken out, its neighbour would have come to stand there.
 */
export function couldHaveClosedUp(
  haystack: Haystack,
  { prefix, suffix }: Needle,
  { start, end }: Span,
  side: 'before' | 'after',
): boolean {
  const from = findBlock(haystack, start)?.start ?? start;
  const until = findBlock(haystack, Math.max(start, end - 1))?.end ?? end;
  const block = haystack.text.slice(from, until);
  if (side === 'before') {
    // The context may end within the neighbour.
    return findAll(suffix, block.slice(0, REACH)).some((at) => {
      const rest = suffix.slice(at);
      return rest.startsWith(block) || block.startsWith(rest);
    });
  }
  const last = block.slice(-REACH);
  return findAll(prefix, last).some((at) => {
    const rest = prefix.slice(0, at + last.length);
    return rest.endsWith(block) || block.endsWith(rest);
  });
}
