import type { Span } from '../symbols/Span.ts';
import type { Fence } from './Fence.ts';
import type { Haystack } from './Haystack.ts';
import { SHARE } from './SHARE.ts';
import { slackOf } from './slackOf.ts';

/** Where an edited passage is looked for: between what stood before and after it, or beside the one that still stands. */
export function regionsBeside(
  haystack: Haystack,
  length: number,
  before: Fence | null,
  after: Fence | null,
): Span[] {
  const slack = slackOf(length);
  const reach = Math.ceil(length * (1 + SHARE)) + 2 * slack;
  const from = before === null ? null : before.at + Math.max(0, before.gap - slack);
  const until = after === null ? null : after.at - Math.max(0, after.gap - slack);
  if (from !== null && until !== null) {
    if (until - from <= reach) return [{ start: from, end: until }];
    return [
      { start: from, end: from + reach },
      { start: until - reach, end: until },
    ];
  }
  if (from !== null) return [{ start: from, end: Math.min(haystack.text.length, from + reach) }];
  if (until !== null) return [{ start: Math.max(0, until - reach), end: until }];
  return [];
}
