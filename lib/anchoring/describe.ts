import { describeRange } from './describeRange.ts';
import { indexRoot } from './indexRoot.ts';
import type { Selector } from './Selector.ts';
import type { TextIndex } from './TextIndex.ts';

/**
 * Describes a range under a root as W3C selectors, see `describeRange`. `index` saves reading the root again; it must be
 * of the root as it is now.
 */
export function describe(root: Element, range: Range, index: TextIndex = indexRoot(root)): Selector[] {
  return describeRange(index, range);
}
