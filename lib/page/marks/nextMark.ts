import { firstPast } from '../../anchoring/firstPast.ts';
import type { Marked } from './Marked.ts';
import type { PlacedMark } from './placedMarks.ts';

/** Where a walk begins: at a mark, or at a height in the window, in CSS pixels. */
export type WalkFrom = Marked | number;

/**
 * The next (1) or previous (-1) mark from a place; null at the end. What cannot be shown (in a closed tab
 * of the page) is passed over.
 */
export function nextMark<Kind extends Marked>(
  marks: readonly PlacedMark<Kind>[],
  from: WalkFrom,
  by: 1 | -1,
): PlacedMark<Kind> | null {
  for (let at = placeOf(marks, from, by) + by; at >= 0; at += by) {
    const next = marks[at];
    if (next === undefined) return null;
    if (next.canBeShown()) return next;
  }
  return null;
}

function placeOf(marks: readonly PlacedMark<Marked>[], from: WalkFrom, by: 1 | -1): number {
  if (typeof from !== 'number') return marks.findIndex(({ mark }) => mark === from);
  const topOf = (place: number) => marks[place]?.topOf() ?? Number.NEGATIVE_INFINITY;
  const isBelow = (place: number) => (by === 1 ? topOf(place) > from : topOf(place) >= from);
  const first = firstPast(marks.length, isBelow);
  return by === 1 ? first - 1 : first;
}
