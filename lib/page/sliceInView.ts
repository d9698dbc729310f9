import { firstPast } from '../anchoring/firstPast.ts';
import { rangeOfSpan } from '../anchoring/rangeOfSpan.ts';
import type { TextIndex } from '../anchoring/TextIndex.ts';
import type { PageReference } from './PageReference.ts';

/**
 * The references of one long element that stand in the window or near it: up to `margin` window heights away.
 *
 * The text of one element runs downwards, so that some twenty looks at the layout find the first and the last.
 */
export function sliceInView(index: TextIndex, references: PageReference[], margin: number): PageReference[] {
  const edge = window.innerHeight * margin;
  const rectOf = (place: number) => {
    const reference = references[place]?.reference;
    return reference === undefined ? undefined : rangeOfSpan(index, reference)?.getBoundingClientRect();
  };
  const first = firstPast(references.length, (place) => (rectOf(place)?.bottom ?? 0) >= -edge);
  const end = firstPast(references.length, (place) => (rectOf(place)?.top ?? 0) > window.innerHeight + edge);
  return references.slice(first, end);
}
