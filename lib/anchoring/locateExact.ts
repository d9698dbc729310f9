import type { Span } from '../symbols/Span.ts';
import { findHits } from './findHits.ts';
import type { Haystack } from './Haystack.ts';
import type { Hit } from './Hit.ts';
import type { Needle } from './Needle.ts';
import { TELLING } from './TELLING.ts';

/** The places of the quote with all of its context: one, or enough to know that there are several. */
function findWithContext(haystack: Haystack, { prefix, quote, suffix }: Needle): Span[] {
  return findHits(haystack, prefix + quote.text + suffix, 2).map(({ start, end }) => ({
    start: start + prefix.length,
    end: end - suffix.length,
  }));
}

/** The place of the quote beside one side of its context, if that context stands only once. */
function findBeside(haystack: Haystack, quote: string, context: string, isBefore: boolean): Span | null {
  if (context.length < TELLING) return null;
  const [place, another] = findHits(haystack, context, 2);
  if (place === undefined || another !== undefined) return null;
  const start = isBefore ? place.end : place.start - quote.length;
  if (start < 0 || !haystack.text.startsWith(quote, start)) return null;
  return { start, end: start + quote.length };
}

/**
 * The passage by its exact words: where all of its context stands around them, or else one side of it that stands
 * nowhere else in the text. `describe` sees to it that each side stands once when the note is made.
 */
export function locateExact(haystack: Haystack, needle: Needle): Hit {
  const { prefix, quote, suffix } = needle;
  if (prefix + quote.text + suffix === '') return { orphan: 'missing' };
  const [whole, another] = findWithContext(haystack, needle);
  if (another !== undefined) return { orphan: 'ambiguous' };
  if (whole !== undefined) return whole;
  const before = findBeside(haystack, quote.text, prefix, true);
  const after = findBeside(haystack, quote.text, suffix, false);
  if (before !== null && after !== null && before.start !== after.start) return { orphan: 'ambiguous' };
  return before ?? after;
}
