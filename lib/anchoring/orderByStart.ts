import { findSegment } from './findSegment.ts';

/** Things that lie one behind the other, in another order than they are listed in. */
export interface ByStart {
  /** Which one, counted in the order of their starts, is the last that starts at or before an offset; -1 before the first. */
  find(offset: number): number;
  /** The place in the list of the one with this number; -1 for none. */
  placeOf(number: number): number;
}

/** Orders things by where they start. Pages whose components show their text in the middle of the page's list them otherwise. */
export function orderByStart(starts: readonly number[]): ByStart {
  const places = [...starts.keys()].sort((one, other) => (starts[one] ?? 0) - (starts[other] ?? 0));
  const sorted = places.map((place) => starts[place] ?? 0);
  return { find: (offset) => findSegment(sorted, offset), placeOf: (number) => places[number] ?? -1 };
}
