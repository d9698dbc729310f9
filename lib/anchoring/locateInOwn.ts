import type { Span } from '../symbols/Span.ts';
import { findHits } from './findHits.ts';
import type { Haystack } from './Haystack.ts';
import type { Hit } from './Hit.ts';
import type { Needle } from './Needle.ts';

/** Whether two texts that end at the same place, or begin there, have the same words as far as both reach. */
const endAlike = (one: string, other: string) => one.endsWith(other) || other.endsWith(one);
const startAlike = (one: string, other: string) => one.startsWith(other) || other.startsWith(one);

/**
 * A passage within its own blocks, which stand unchanged: by its words and context, and where these repeat themselves by
 * `offset`, how far into the blocks it stood in units of `textContent`. Null where its words are not there at all.
 */
export function locateInOwn(haystack: Haystack, needle: Needle, own: Span, offset: number): Hit {
  const { quote, prefix, suffix } = needle;
  const { text } = haystack;
  const hits = findHits(haystack, quote.text, Number.POSITIVE_INFINITY, own).filter(
    ({ start, end }) =>
      endAlike(prefix, text.slice(own.start, start)) && startAlike(suffix, text.slice(end, own.end)),
  );
  if (hits.length < 2) return hits[0] ?? null;
  const wanted = haystack.positionOf(own.start) + offset;
  const inPlace = hits.find(({ start }) => haystack.positionOf(start) === wanted);
  // A place between words is told by the context around the blocks, too.
  return inPlace ?? (quote.text === '' ? null : { orphan: 'ambiguous' });
}
