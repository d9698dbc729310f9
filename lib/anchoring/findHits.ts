import type { Span } from '../symbols/Span.ts';
import type { FoldedPassage } from './FoldedPassage.ts';

/** Whether a folded span begins and ends with whole characters of the original: "e" is not a part of "é". */
function isWhole(origins: Uint32Array, { start, end }: Span): boolean {
  return (
    (start === 0 || origins[start] !== origins[start - 1]) &&
    (end === origins.length || origins[end] !== origins[end - 1])
  );
}

/**
 * The places of a folded text within a span of a haystack, overlapping ones too, in order.
 *
 * Stops after `most`: who asks whether there is one place or several needs no more than two.
 */
export function findHits(haystack: FoldedPassage, text: string, most: number, within?: Span): Span[] {
  const hits: Span[] = [];
  const last = (within?.end ?? haystack.text.length) - text.length;
  for (let start = haystack.text.indexOf(text, within?.start ?? 0); start >= 0 && start <= last; ) {
    const hit = { start, end: start + text.length };
    if (isWhole(haystack.origins, hit)) hits.push(hit);
    // An empty text is found for ever at the end.
    if (hits.length === most || start === haystack.text.length) break;
    start = haystack.text.indexOf(text, start + 1);
  }
  return hits;
}
