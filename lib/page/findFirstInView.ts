import type { TextIndex } from '../anchoring/TextIndex.ts';

/**
 * The number of the first block that reaches into the window, for a page whose blocks follow each other downwards;
 * a good place to start for any other page. 0 for an index without blocks.
 */
export function findFirstInView({ blocks }: TextIndex): number {
  if (window.scrollY === 0) return 0;
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const bottom = blocks[middle]?.element.getBoundingClientRect().bottom ?? 0;
    if (bottom < 0) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low);
}
