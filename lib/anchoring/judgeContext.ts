import type { Span } from '../symbols/Span.ts';
import { compareContext } from './compareContext.ts';
import type { Haystack } from './Haystack.ts';
import { isBetweenNeighbours } from './isBetweenNeighbours.ts';
import type { Needle } from './Needle.ts';

/**
 * What the context says of a place at which the words of a passage stand: its `own`, its own in an `edited` statement,
 * or that of an `other` one.
 *
 * A look-alike may have all the words, and stand in the very place that the passage had; nothing tells it from the passage
 * with that edit. So what is never small (a figure, a symbol, an addressee, a negation) makes another statement of the
 * sentence that the passage is from; elsewhere in its paragraph it is an edit, if the paragraph stands between the
 * neighbours that it had. There, its number may be another one, as paragraphs are counted anew, and other sentences may
 * have small changes.
 */
export function judgeContext(haystack: Haystack, needle: Needle, hit: Span): 'own' | 'edited' | 'other' {
  const sides = (['before', 'after'] as const).map((side) => compareContext(haystack, needle, hit, side));
  if (sides.some(({ is, sentence }) => is === 'other' || sentence === 'changed')) return 'other';
  if (sides.every(({ is }) => is === 'same')) return 'own';
  const changed = sides.filter(({ is }) => is === 'changed');
  const isInPlace = isBetweenNeighbours(haystack, needle, hit);
  if (changed.length > 0 && !isInPlace) return 'other';
  const isSame = sides.every(({ sentence }) => sentence === 'same');
  return isInPlace && isSame && changed.every(({ isMinor }) => isMinor) ? 'own' : 'edited';
}
