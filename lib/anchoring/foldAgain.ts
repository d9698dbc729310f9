import type { FoldedPassage } from './FoldedPassage.ts';
import { firstPast } from './firstPast.ts';
import { foldPassage } from './foldPassage.ts';
import type { Haystack } from './Haystack.ts';
import { toFoldedOffset } from './toFoldedOffset.ts';

/** So many units are compared at a time. */
const PIECE = 4096;

/** How many units, of at most so many, are the same: `isSame` compares those between two distances from a border. */
function countSame(most: number, isSame: (near: number, far: number) => boolean): number {
  let count = 0;
  while (count + PIECE <= most && isSame(count, count + PIECE)) count += PIECE;
  const left = Math.min(PIECE, most - count);
  return count + firstPast(left, (length) => !isSame(count, count + length + 1));
}

/**
 * Folds a text that differs in one stretch from one that was folded before, by folding that stretch: each unit is folded
 * by itself. Takes as long as copying what is the same; where little is, no longer than folding all.
 */
export function foldAgain(
  before: Pick<Haystack, 'source' | 'text' | 'origins'>,
  text: string,
): FoldedPassage {
  const { source, origins } = before;
  const shorter = Math.min(source.length, text.length);
  const head = countSame(shorter, (near, far) => text.startsWith(source.slice(near, far), near));
  const tail = countSame(shorter - head, (near, far) =>
    text.endsWith(source.slice(source.length - far, source.length - near), text.length - near),
  );
  const changed = foldPassage(text.slice(head, text.length - tail));
  const first = toFoldedOffset(origins, head);
  const last = toFoldedOffset(origins, source.length - tail);
  const folded = before.text.slice(0, first) + changed.text + before.text.slice(last);
  const all = new Uint32Array(folded.length);
  all.set(origins.subarray(0, first));
  for (let at = 0; at < changed.origins.length; at++) all[first + at] = (changed.origins[at] ?? 0) + head;
  const [from, by] = [first + changed.text.length - last, text.length - source.length];
  for (let at = last; at < origins.length; at++) all[at + from] = (origins[at] ?? 0) + by;
  return { text: folded, origins: all };
}
