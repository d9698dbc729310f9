import type { Recommendation } from '../Recommendation.ts';
import type { Passage } from './Passage.ts';

/**
 * The passage that a recommendation is, or is a part of: its paragraph, or the innermost sub-item where it begins; null
 * where the document has none there. Passages as `listPassages` gives them.
 */
export function passageAt(
  passages: readonly Passage[],
  { start, item }: Pick<Recommendation, 'start' | 'item'>,
): Passage | null {
  let [low, high] = [0, passages.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  // From the last that begins before it back to its paragraph: what is farther back has ended.
  for (let at = low - 1; at >= 0; at--) {
    const passage = passages[at];
    if (passage && passage.end > start && (passage.item !== null) === (item !== null)) return passage;
    if (passage?.item === null) return null;
  }
  return null;
}
