import type { Body } from '../grammar/Body.ts';
import { BODIES } from '../grammar/bodies.ts';

/** What a body is called for short. */
export type ShortName = NonNullable<Body['short']>;

/**
 * The body that a short name ("the Conference") means: the document's own or its parent where that is called so;
 * else the only body called so that the text has named in full (`named`); null where neither, or several, fit.
 */
export function shortBody(
  short: ShortName,
  documentBody: string | null,
  named: (key: string) => boolean,
): string | null {
  for (let key = documentBody; key; key = bodyOf(key)?.parent ?? null) {
    if (bodyOf(key)?.short === short) return key;
  }
  if (short === 'Assembly') return 'A';
  // Organs have committees by the dozen: one that is only named somewhere is not the one that is meant.
  if (short === 'Committee') return null;
  const fitting = BODIES.filter((body) => body.short === short && named(body.key));
  return fitting.length === 1 ? (fitting[0]?.key ?? null) : null;
}

/** The body of this key; undefined where the table has none. */
export function bodyOf(key: string): Body | undefined {
  return BODIES.find((body) => body.key === key);
}
