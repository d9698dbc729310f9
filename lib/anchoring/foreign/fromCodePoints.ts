import type { Span } from '../../symbols/Span.ts';
import { firstPast } from '../firstPast.ts';
import type { RootContent } from '../RootContent.ts';

const ASTRAL = /[\ud800-\udbff][\udc00-\udfff]/g;
const known = new WeakMap<RootContent, readonly number[]>();

/** Before how many code points each character of two units stands. */
function astralsOf(content: RootContent): readonly number[] {
  let astrals = known.get(content);
  if (astrals === undefined) {
    astrals = [...content.text.matchAll(ASTRAL)].map(({ index }, count) => index - count);
    known.set(content, astrals);
  }
  return astrals;
}

/**
 * A span of a root's text that is counted in code points, as the standard has it and some engines do, in UTF-16 units;
 * null where that makes no difference.
 */
export function fromCodePoints(content: RootContent, { start, end }: Span): Span | null {
  const astrals = astralsOf(content);
  const unitsOf = (points: number) =>
    points + firstPast(astrals.length, (at) => (astrals[at] ?? 0) >= points);
  const span = { start: unitsOf(start), end: unitsOf(end) };
  return span.end === end ? null : span;
}
