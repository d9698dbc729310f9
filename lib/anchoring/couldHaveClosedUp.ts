import type { Span } from '../symbols/Span.ts';
import { findBlock } from './findBlock.ts';
import type { Haystack } from './Haystack.ts';
import type { Needle } from './Needle.ts';

/** As much of a neighbour as a context reaches into at least. */
const REACH = 32;

/**
 * Whether the block that a hit is in, beside what stood on one side of the passage, begins (or ends) like something that
 * stood on the other side: with the passage's own block taken out, its neighbour would have come to stand there.
 */
export function couldHaveClosedUp(
  haystack: Haystack,
  { prefix, suffix }: Needle,
  { start, end }: Span,
  side: 'before' | 'after',
): boolean {
  const { text } = haystack;
  if (side === 'before') {
    const from = findBlock(haystack, start)?.start ?? start;
    return suffix.includes(text.slice(from, from + REACH));
  }
  const until = findBlock(haystack, Math.max(start, end - 1))?.end ?? end;
  return prefix.includes(text.slice(Math.max(0, until - REACH), until));
}
