import { BODIES } from '../grammar/bodies.ts';
import type { Span } from '../Span.ts';

const ANY = BODIES.flatMap(({ key, names }) =>
  names.map((source) => ({ key, source: withPrefixes(source) })),
).sort((a, b) => b.source.length - a.source.length);
const NAMES = new RegExp(ANY.map(({ source }) => `(?:${source})`).join('|'), 'g');
const WHOLE = ANY.map(({ key, source }) => ({ key, pattern: new RegExp(`^(?:${source})`) }));
/** By the words of a name: there are few, and a pattern with a group for each would cost much at every match. */
const KEYS = new Map<string, string>();

/** Every body of the table that a text names in full, in order. */
export function findFullNames(text: string): (Span & { key: string })[] {
  return [...text.matchAll(NAMES)].map(({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
    key: keyOf(name, text.slice(index)),
  }));
}

/** What a name is matched by can look at what follows it, so that it is tried where it stands. */
function keyOf(name: string, behind: string): string {
  const known = KEYS.get(name);
  if (known !== undefined) return known;
  const key = WHOLE.find(({ pattern }) => pattern.exec(behind)?.[0] === name)?.key ?? '';
  KEYS.set(name, key);
  return key;
}

/** The Arabic article melts into "to" and "for": الجمعية, للجمعية. */
function withPrefixes(source: string): string {
  return source.replace(/^ال/, '(?:ال|لل)');
}
