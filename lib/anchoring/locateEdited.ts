import type { Span } from '../symbols/Span.ts';
import { areSmallDifferences } from './areSmallDifferences.ts';
import type { DocumentSnapshot } from './DocumentSnapshot.ts';
import { type Difference, diffTexts } from './diffTexts.ts';
import type { Fence } from './Fence.ts';
import { findCandidate } from './findCandidate.ts';
import type { Haystack } from './Haystack.ts';
import type { OrphanReason } from './Located.ts';
import type { Needle } from './Needle.ts';
import { regionsBeside } from './regionsBeside.ts';
import { SHARE } from './SHARE.ts';
import { searchRegion } from './searchRegion.ts';
import { stoodBefore } from './stoodBefore.ts';

/** What has less than this share wrong is a changed form of the quote, if not the quote. */
const ALIKE = 0.4;
/** Differences are worked out in time by the square of their number. */
const MOST_EDITS = 2000;

/** The differences of a quote and a folded span of a haystack, if at most a quarter of the quote is wrong. */
function compare(haystack: Haystack, quote: string, { start, end }: Span): Difference[] | null {
  const most = Math.min(MOST_EDITS, Math.ceil(quote.length * 2 * SHARE));
  const differences = diffTexts(quote, haystack.text.slice(start, end), most);
  const errors = differences?.reduce(
    (sum, { before, after }) => sum + Math.max(before.end - before.start, after.end - after.start),
    0,
  );
  return errors !== undefined && errors <= quote.length * SHARE ? differences : null;
}

/**
 * Whether a candidate beside one side of the context could be what stood on the other side: with the passage taken out,
 * the next paragraph comes to stand in its place, and may be much like it.
 */
function couldBeNeighbour(haystack: Haystack, needle: Needle, span: Span, before: Fence | null): boolean {
  const lost = before === null ? needle.prefix : needle.suffix;
  const words = haystack.text.slice(span.start, span.end);
  const half = Math.max(1, lost.length >> 1);
  const parts = [lost.slice(0, half), lost.slice(half)].map((part) => part.slice(0, words.length));
  return parts.some((part) => part !== '' && searchRegion(words, part, ALIKE) !== null);
}

/** Takes whole blocks off the borders of a span that are new: a paragraph put in beside an edited one is no part of it. */
function dropNewBlocks(haystack: Haystack, span: Span, differences: Difference[]): Span {
  const [first, last] = [differences[0], differences.at(-1)];
  const newBefore = first !== undefined && first.before.end === 0 ? span.start + first.after.end : span.start;
  const isAtEnd =
    last !== undefined && span.start + last.after.end === span.end && last.before.start === last.before.end;
  const newAfter = isAtEnd ? span.start + last.after.start : span.end;
  const starts = haystack.blocks
    .map(({ start }) => start)
    .filter((start) => start > span.start && start <= newBefore);
  const ends = haystack.blocks.map(({ end }) => end).filter((end) => end < span.end && end >= newAfter);
  return { start: starts.at(-1) ?? span.start, end: ends[0] ?? span.end };
}

/** An edited passage in folded offsets, or why there is none. */
export function locateEdited(
  haystack: Haystack,
  needle: Needle,
  before: Fence | null,
  after: Fence | null,
  snapshot: DocumentSnapshot | undefined,
): Span | { orphan: OrphanReason } {
  const quote = needle.quote.text;
  const isEnclosed = before !== null && after !== null;
  if (quote === '' || (before ?? after) === null) return { orphan: 'missing' };
  if (isEnclosed) {
    // What stood around the passage has closed up, or is in another order: the passage was taken out.
    const left = after.at - after.gap - before.at - before.gap;
    if (left < quote.length * SHARE) return { orphan: 'missing' };
    const whole = { start: before.at + before.gap, end: after.at - after.gap };
    const isWhole = before.gap === 0 && after.gap === 0;
    const differences = isWhole ? compare(haystack, quote, whole) : null;
    if (differences !== null) {
      const span = dropNewBlocks(haystack, whole, differences);
      return judge(haystack, needle, span, compare(haystack, quote, span) ?? differences, snapshot);
    }
  }
  // Without any context, only all of the text can be the passage.
  if (needle.prefix + needle.suffix === '') return { orphan: 'missing' };
  const regions = regionsBeside(haystack, quote.length, before, after);
  const candidates = regions
    .map((region) => findCandidate(haystack, quote, region, before, after))
    .filter((candidate) => candidate !== null);
  const [first, second] = candidates;
  if (first === undefined) {
    const isAlike =
      isEnclosed ||
      regions.some(({ start, end }) => searchRegion(haystack.text.slice(start, end), quote, ALIKE));
    return { orphan: isAlike ? 'changed' : 'missing' };
  }
  if (first === 'several' || second === 'several') return { orphan: 'ambiguous' };
  if (second !== undefined && second.start !== first.start) return { orphan: 'ambiguous' };
  const differences = compare(haystack, quote, first);
  const isSure =
    isEnclosed ||
    (snapshot !== undefined &&
      (before ?? after)?.gap === 0 &&
      (before ?? after)?.isBorder === false &&
      !couldBeNeighbour(haystack, needle, first, before));
  if (differences === null || !isSure) return { orphan: 'changed' };
  return judge(haystack, needle, first, differences, snapshot);
}

/** Refuses a candidate that stood on the page before, and one that differs in more than a small way. */
function judge(
  haystack: Haystack,
  needle: Needle,
  span: Span,
  differences: Difference[],
  snapshot: DocumentSnapshot | undefined,
): Span | { orphan: OrphanReason } {
  if (snapshot !== undefined && stoodBefore(haystack, span, snapshot)) return { orphan: 'missing' };
  return areSmallDifferences(haystack, needle, span, differences) ? span : { orphan: 'changed' };
}
