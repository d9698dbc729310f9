import { BODIES } from '../grammar/bodies.ts';
import type { Span } from '../Span.ts';

const ANY = BODIES.flatMap(({ key, names }) =>
  names.map((source) => ({ key, source: withPrefixes(source) })),
).sort((a, b) => b.source.length - a.source.length);
const NAMES = new RegExp(ANY.map(({ source }) => `(${source})`).join('|'), 'g');

/** Every body of the table that a text names in full, in order. */
export function findFullNames(text: string): (Span & { key: string })[] {
  return [...text.matchAll(NAMES)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    key: ANY[found.slice(1).findIndex((group) => group !== undefined)]?.key ?? '',
  }));
}

/** The Arabic article melts into "to" and "for": الجمعية, للجمعية. */
function withPrefixes(source: string): string {
  return source.replace(/^ال/, '(?:ال|لل)');
}
