import type { Span } from '../symbols/Span.ts';
import { findCritical } from './critical/findCritical.ts';
import { isSmallDifference } from './critical/isSmallDifference.ts';
import type { Unfolded } from './critical/Unfolded.ts';
import type { Difference } from './diffTexts.ts';
import type { Haystack } from './Haystack.ts';
import { hasOtherPhrase } from './hasOtherPhrase.ts';
import type { Needle } from './Needle.ts';
import { unfoldedAt } from './unfoldedAt.ts';

/** As much of what stands beside a passage as a word or a name may reach over its borders, in folded units. */
const BESIDE = 48;

/** A quote with the nearest of its context, and how many folded units of that stand before it. */
function readQuote({ exact, quote, around }: Needle): { quoted: Unfolded; by: number } {
  const { before, after } = around;
  const from = Math.max(0, before.origins.length - BESIDE);
  const cut = before.origins[from] ?? before.text.length;
  const [head, tail] = [before.text.length - cut, before.text.length - cut + (exact?.length ?? 0)];
  return {
    quoted: {
      text: before.text.slice(cut) + (exact ?? '') + after.text,
      origins: [
        ...Array.from(before.origins)
          .slice(from)
          .map((origin) => origin - cut),
        ...Array.from(quote.origins, (origin) => origin + head),
        ...Array.from(after.origins)
          .slice(0, BESIDE)
          .map((origin) => origin + tail),
      ],
    },
    by: before.origins.length - from,
  };
}

/** What is critical and reaches over the borders of a passage, whose first and last unit are given in folded offsets. */
function readCut({ text, origins }: Unfolded, first: number, last: number): string {
  const [start, end] = [origins[first] ?? 0, (origins[last] ?? 0) + 1];
  const isCut = (place: Span) =>
    (place.start < start && start < place.end) || (place.start < end && end < place.end);
  return findCritical(text)
    .filter(isCut)
    .map((place) => text.slice(place.start, place.end).toLowerCase())
    .join(' ');
}

/**
 * Whether the differences between a quote and a folded span, in folded offsets of each, are small ones: no whole phrase, and nothing
 * that is never small. Words that reach
 * over the borders of the passage count whole: who quotes "retariat" has quoted the Secretariat.
 */
export function areSmallDifferences(
  haystack: Haystack,
  needle: Needle,
  { start, end }: Span,
  differences: readonly Difference[],
): boolean {
  if (hasOtherPhrase(differences)) return false;
  const { quoted, by } = readQuote(needle);
  const from = Math.max(0, start - BESIDE);
  const found = unfoldedAt(haystack, { start: from, end: Math.min(haystack.text.length, end + BESIDE) });
  const move = (span: Span, distance: number) => ({ start: span.start + distance, end: span.end + distance });
  const cutBefore = readCut(quoted, by, by + needle.quote.text.length - 1);
  return (
    cutBefore === readCut(found, start - from, end - from - 1) &&
    isSmallDifference(
      quoted,
      found,
      differences.map(({ before, after }) => ({
        before: move(before, by),
        after: move(after, start - from),
      })),
    )
  );
}
