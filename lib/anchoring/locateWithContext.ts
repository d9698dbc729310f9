import { findHits } from './findHits.ts';
import type { Haystack } from './Haystack.ts';
import type { Hit } from './Hit.ts';
import type { Needle } from './Needle.ts';

/** The one place of the quote with all of its context around it; null where there is none. */
export function locateWithContext(haystack: Haystack, { prefix, quote, suffix }: Needle): Hit {
  if (prefix + quote.text + suffix === '') return { orphan: 'missing' };
  const [hit, another] = findHits(haystack, prefix + quote.text + suffix, 2);
  if (another !== undefined) return { orphan: 'ambiguous' };
  return hit === undefined ? null : { start: hit.start + prefix.length, end: hit.end - suffix.length };
}
