import type { Span } from '../symbols/Span.ts';
import { isSmallDifference } from './critical/isSmallDifference.ts';
import type { DocumentSnapshot } from './DocumentSnapshot.ts';
import { type Difference, diffTexts } from './diffTexts.ts';
import type { Fence } from './Fence.ts';
import type { Haystack } from './Haystack.ts';
import type { OrphanReason } from './Located.ts';
import type { Needle } from './Needle.ts';
import { searchRegion } from './searchRegion.ts';
import { stoodBefore } from './stoodBefore.ts';
import { unfoldedAt } from './unfoldedAt.ts';

/** How much of a quote may be wrong. */
const SHARE = 0.25;
/** What has less than this share wrong is a changed form of the quote, if not the quote. */
const ALIKE = 0.4;
/** How far from its context an edited passage may begin or end, in folded units: as much as a new number or a word. */
const SLACK = 16;
/** Differences are worked out in time by the square of their number. */
const MOST_EDITS = 2000;

/** Where an edited passage is looked for: between what stood before and after it, or beside the one that still stands. */
function regionsOf(length: number, before: Fence | null, after: Fence | null): Span[] {
  const reach = Math.ceil(length * (1 + SHARE)) + SLACK;
  if (before !== null && after !== null) {
    const whole = { start: before.at, end: after.at };
    const isNear = whole.end - whole.start <= reach + before.gap + after.gap;
    return isNear
      ? [whole]
      : [
          { ...whole, end: before.at + before.gap + reach },
          { ...whole, start: after.at - after.gap - reach },
        ];
  }
  if (before !== null) return [{ start: before.at, end: before.at + before.gap + reach }];
  if (after !== null) return [{ start: Math.max(0, after.at - after.gap - reach), end: after.at }];
  return [];
}

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

/** The best candidate of a region, beside what still stands of the context. */
function findCandidate(
  haystack: Haystack,
  quote: string,
  region: Span,
  before: Fence | null,
  after: Fence | null,
) {
  const found = searchRegion(haystack.text.slice(region.start, region.end), quote, SHARE);
  if (found === null || found === 'several') return found;
  const span = { start: region.start + found.start, end: region.start + found.end };
  const isBeside =
    (before !== null && span.start - before.at <= before.gap + SLACK) ||
    (after !== null && after.at - span.end <= after.gap + SLACK);
  return isBeside ? span : null;
}

/** Adds to a folded span the halves of characters at its borders. */
function makeWhole({ text, origins }: Haystack, span: Span): Span {
  let { start, end } = span;
  const isInside = (at: number) =>
    at > 0 &&
    at < text.length &&
    (origins[at] === origins[at - 1] || /[\udc00-\udfff]/.test(text.charAt(at)));
  while (isInside(start)) start--;
  while (isInside(end)) end++;
  return { start, end };
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
  const isOutOfOrder = before !== null && after !== null && before.at > after.at;
  if (quote === '' || isOutOfOrder || (before === null && after === null)) return { orphan: 'missing' };
  if (before !== null && after !== null) {
    // What stood around the passage has closed up: it was taken out.
    const left = after.at - before.at - before.gap - after.gap;
    if (left < quote.length * SHARE) return { orphan: 'missing' };
    const whole = { start: before.at, end: after.at };
    const isWhole = before.gap === 0 && after.gap === 0 && left <= quote.length * (1 + SHARE);
    const differences = isWhole ? compare(haystack, quote, whole) : null;
    if (differences !== null) return judge(haystack, needle, whole, differences, snapshot);
  }
  const regions = regionsOf(quote.length, before, after);
  const candidates = regions
    .map((region) => findCandidate(haystack, quote, region, before, after))
    .filter((candidate) => candidate !== null);
  const [first, second] = candidates;
  if (first === undefined) {
    const isAlike = regions.some(({ start, end }) =>
      searchRegion(haystack.text.slice(start, end), quote, ALIKE),
    );
    return { orphan: isAlike ? 'changed' : 'missing' };
  }
  if (first === 'several' || second === 'several') return { orphan: 'ambiguous' };
  if (second !== undefined && second.start !== first.start) return { orphan: 'ambiguous' };
  const span = makeWhole(haystack, first);
  const differences = compare(haystack, quote, span);
  // With one side of the context alone, the next paragraph could pass for the one that was taken out.
  const hasContext = needle.prefix + needle.suffix !== '';
  const isSure = hasContext && ((before !== null && after !== null) || snapshot !== undefined);
  if (differences === null || !isSure) return { orphan: 'changed' };
  return judge(haystack, needle, span, differences, snapshot);
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
  const found = unfoldedAt(haystack, span);
  const quote = { text: needle.exact ?? '', origins: needle.quote.origins };
  return isSmallDifference(quote, found, differences) ? span : { orphan: 'changed' };
}
