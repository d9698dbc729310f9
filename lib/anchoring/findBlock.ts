import type { Span } from '../symbols/Span.ts';
import type { Haystack } from './Haystack.ts';

/** The block of a haystack in which a folded offset lies; undefined where there is none. */
export function findBlock({ blocks }: Haystack, offset: number): Span | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return blocks[low];
}
