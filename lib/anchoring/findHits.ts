import type { Span } from '../symbols/Span.ts';
import type { FoldedPassage } from './FoldedPassage.ts';
import { findOccurrences, SHORTEST_OCCURRENCE } from './findOccurrences.ts';

/** Shorter texts are gone through faster than they are prepared for looking up. */
const LONG = 20_000;

/** Whether a folded span begins and ends with whole characters of the original: "e" is not a part of "é". */
function isWhole(origins: Uint32Array, { start, end }: Span): boolean {
  return (
    (start === 0 || origins[start] !== origins[start - 1]) &&
    (end === origins.length || origins[end] !== origins[end - 1])
  );
}

/** One place of a text, or two where there are more. */
function lookUp(haystack: FoldedPassage, text: string): Span[] {
  const hits: Span[] = [];
  findOccurrences(haystack, text, (start) => {
    const hit = { start, end: start + text.length };
    if (isWhole(haystack.origins, hit)) hits.push(hit);
    return hits.length === 2;
  });
  return hits;
}

/**
 * The places of a folded text within a span of a haystack, overlapping ones too, in order.
 *
 * Stops after `most`: who asks whether there is one place or several needs no more than two, any of them.
 */
export function findHits(haystack: FoldedPassage, text: string, most: number, within?: Span): Span[] {
  const isLong = haystack.text.length >= LONG && text.length >= SHORTEST_OCCURRENCE;
  if (isLong && most <= 2 && within === undefined) return lookUp(haystack, text);
  const hits: Span[] = [];
  // What lies behind the span must not be gone through to its end for nothing.
  const from = within?.start ?? 0;
  const searched = within === undefined ? haystack.text : haystack.text.slice(from, within.end);
  for (let place = searched.indexOf(text); place >= 0; place = searched.indexOf(text, place + 1)) {
    const hit = { start: from + place, end: from + place + text.length };
    if (isWhole(haystack.origins, hit)) hits.push(hit);
    // An empty text is found for ever at the end.
    if (hits.length === most || place === searched.length) break;
  }
  return hits;
}
