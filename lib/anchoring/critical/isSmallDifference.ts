import type { Span } from '../../symbols/Span.ts';
import type { Difference } from '../diffTexts.ts';
import { findCritical } from './findCritical.ts';
import type { Unfolded } from './Unfolded.ts';

/** The span in the text itself of a folded span; an empty one reaches from one neighbour to the other. */
function unfold({ text, origins }: Unfolded, { start, end }: Span): Span {
  if (start < end) return { start: origins[start] ?? 0, end: (origins[end - 1] ?? 0) + 1 };
  return { start: (origins[start - 1] ?? -1) + 1, end: origins[start] ?? text.length };
}

/** Whether a place is touched by a change; where nothing was taken out, only if something was put into its middle. */
function isTouched(place: Span, change: Span, isEmpty: boolean): boolean {
  return isEmpty
    ? place.start < change.start && change.end < place.end
    : place.start < change.end && change.start < place.end;
}

/** What the critical words say that a change touches. */
function touchedWords(unfolded: Unfolded, critical: Span[], change: Span): string {
  const span = unfold(unfolded, change);
  return critical
    .filter((place) => isTouched(place, span, change.start === change.end))
    .map(({ start, end }) => unfolded.text.slice(start, end).toLowerCase())
    .join(' ');
}

/**
 * Whether the differences between two texts, in folded offsets of each, leave alone what is never small: figures,
 * document symbols, addressees, negations. Only their case may differ.
 */
export function isSmallDifference(before: Unfolded, after: Unfolded, differences: Difference[]): boolean {
  const [criticalBefore, criticalAfter] = [findCritical(before.text), findCritical(after.text)];
  return differences.every(
    (difference) =>
      touchedWords(before, criticalBefore, difference.before) ===
      touchedWords(after, criticalAfter, difference.after),
  );
}
