import { CONTEXT_LENGTHS } from './CONTEXT_LENGTHS.ts';
import type { Fence } from './Fence.ts';
import { findHits } from './findHits.ts';
import type { Haystack } from './Haystack.ts';

/** What a context that promises nothing must have, in folded units, to tell anything; other engines store less. */
const TELLING = 33;

/** The parts of a context that may tell its place, by their distances from the passage; the nearest first. */
function listParts(length: number): { near: number; far: number }[] {
  const whole = { near: 0, far: length };
  if (!CONTEXT_LENGTHS.includes(length)) return length < TELLING ? [] : [whole];
  return [whole, { near: 0, far: length / 2 }, { near: length / 2, far: length }];
}

/**
 * Where the context on one side of a passage stands now: the nearest part of it that stands once. Null where none does.
 *
 * A context at the very beginning or end of the text is told by that.
 */
export function findFence(haystack: Haystack, context: string, side: 'before' | 'after'): Fence | null {
  const { text } = haystack;
  const isBefore = side === 'before';
  for (const { near, far } of listParts(context.length)) {
    const part = isBefore
      ? context.slice(context.length - far, context.length - near)
      : context.slice(near, far);
    const [place, another] = findHits(haystack, part, 2);
    if (place !== undefined && another === undefined) {
      return { at: isBefore ? place.end : place.start, gap: near, length: far - near, isBorder: false };
    }
  }
  const isAtBorder = isBefore ? text.startsWith(context) : text.endsWith(context);
  if (!isAtBorder) return null;
  return {
    at: isBefore ? context.length : text.length - context.length,
    gap: 0,
    length: context.length,
    isBorder: true,
  };
}
