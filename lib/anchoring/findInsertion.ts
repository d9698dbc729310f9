import type { Span } from '../symbols/Span.ts';
import type { Difference } from './diffTexts.ts';
import type { Haystack } from './Haystack.ts';

/** So much of a neighbour, right at the border of the block, shows that nothing else is new there. */
const TELLING = 16;
/** More of a neighbour is not compared: it may be edited too. */
const REACH = 32;
/** So many units at its border may be like those of the neighbour by chance. */
const OVERLAP = 4;

function countCommon(one: string, other: string, unitAt: (text: string, place: number) => string): number {
  const most = Math.min(one.length, other.length);
  let count = 0;
  while (count < most && unitAt(one, count) === unitAt(other, count)) count++;
  return count;
}

/**
 * What was put in between a passage's block and its neighbour on one side, and now is a part of the block: a sentence
 * more. Takes the stored context, the folded span of what stands beside the passage in the block, and how much of that
 * is the block's label; gives the one difference, in offsets of each, and null where others may be.
 */
export function findInsertion(
  { text }: Haystack,
  stored: string,
  beside: Span,
  side: 'before' | 'after',
  label: number,
): Difference | null {
  const found = text.slice(beside.start, beside.end);
  const { length } = stored;
  const isBefore = side === 'before';
  const common = isBefore
    ? countCommon(stored, found, (given, place) => given.charAt(given.length - 1 - place))
    : countCommon(stored, found, (given, place) => given.charAt(place));
  // What was put in may end as the neighbour does: with a full stop.
  for (let own = common; own >= Math.max(0, common - OVERLAP); own--) {
    if (isBefore) {
      const rest = stored.slice(0, length - own).slice(-REACH);
      const border = [0, label].find((at) => text.endsWith(rest, beside.start + at));
      if (border === undefined || border + own >= found.length || rest.length < TELLING) continue;
      const at = length - own;
      return { before: { start: at, end: at }, after: { start: border, end: found.length - own } };
    }
    const rest = stored.slice(own, own + REACH);
    if (own === found.length || rest.length < TELLING || !text.startsWith(rest, beside.end)) continue;
    return { before: { start: own, end: own }, after: { start: own, end: found.length } };
  }
  return null;
}
