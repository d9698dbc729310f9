import type { Span } from '../symbols/Span.ts';
import type { Fence } from './Fence.ts';
import type { Haystack } from './Haystack.ts';
import { makeWhole } from './makeWhole.ts';
import { SHARE } from './SHARE.ts';
import { searchRegion } from './searchRegion.ts';
import { slackOf } from './slackOf.ts';

/** The stretch of a region that is most like a quote, if it is beside what still stands of the context. */
export function findCandidate(
  haystack: Haystack,
  quote: string,
  region: Span,
  before: Fence | null,
  after: Fence | null,
) {
  const found = searchRegion(haystack.text.slice(region.start, region.end), quote, SHARE);
  if (found === null || found === 'several') return found;
  const span = makeWhole(haystack, { start: region.start + found.start, end: region.start + found.end });
  const slack = slackOf(quote.length);
  const isBeside =
    (before !== null && span.start <= before.at + before.gap + slack) ||
    (after !== null && span.end >= after.at - after.gap - slack);
  return isBeside ? span : null;
}
