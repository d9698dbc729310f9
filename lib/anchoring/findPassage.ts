import type { Span } from '../symbols/Span.ts';
import type { Haystack } from './Haystack.ts';
import type { Hit } from './Hit.ts';
import type { How, OrphanReason } from './Located.ts';
import { locateAtPosition } from './locateAtPosition.ts';
import { locateExact } from './locateExact.ts';
import type { Needle } from './Needle.ts';

/** A passage found, in folded offsets, or why it was not. */
export type Found = { folded: Span; how: How } | { orphan: OrphanReason };

/** Goes through the ways of finding a passage, from the surest on, until one has an answer. */
export function findPassage(haystack: Haystack, needle: Needle): Found {
  if (needle.exact === null) {
    // Only a position: there are no words that could stand against it.
    const { position } = needle;
    return position === null ? { orphan: 'missing' } : { folded: position, how: 'exact' };
  }
  const inPlace = locateAtPosition(haystack, needle);
  if (inPlace !== null) return { folded: inPlace, how: 'exact' };
  const hit: Hit = locateExact(haystack, needle) ?? { orphan: 'missing' };
  if ('orphan' in hit) return hit;
  const isMoved = needle.position !== null && needle.position.start !== hit.start;
  return { folded: hit, how: isMoved ? 'moved' : 'exact' };
}
