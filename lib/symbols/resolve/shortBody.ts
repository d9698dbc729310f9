import { BODIES, type Body } from '../grammar/bodies.ts';

const FULL_NAMES = BODIES.map(({ key, names, short }) => ({
  key,
  short,
  pattern: new RegExp(names.join('|')),
}));

/**
 * The body that a short name ("the Conference") means: the document's own or its parent where that is called so;
 * else the only body called so that the text names in full; null where neither, or several, fit.
 */
export function shortBody(
  short: NonNullable<Body['short']>,
  documentBody: string | null,
  text: string,
): string | null {
  for (let key = documentBody; key; key = bodyOf(key)?.parent ?? null) {
    if (bodyOf(key)?.short === short) return key;
  }
  if (short === 'Assembly') return 'A';
  const named = FULL_NAMES.filter((body) => body.short === short && body.pattern.test(text));
  return named.length === 1 ? (named[0]?.key ?? null) : null;
}

/** The body of this key; undefined where the table has none. */
export function bodyOf(key: string): Body | undefined {
  return BODIES.find((body) => body.key === key);
}
