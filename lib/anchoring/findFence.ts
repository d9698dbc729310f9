import type { Fence } from './Fence.ts';
import { findHits } from './findHits.ts';
import type { Haystack } from './Haystack.ts';
import { TELLING } from './TELLING.ts';

/** A part of a context, by its distances from the passage. */
interface Part {
  near: number;
  far: number;
}

/** A context is looked for as a whole, in halves and in quarters. */
const DIVISIONS = [1, 2, 4];

/** The parts of a context of `length` units: the nearest first, of those the longest. */
function listParts(length: number): Part[] {
  const parts: Part[] = [];
  for (const division of DIVISIONS) {
    const size = Math.ceil(length / division);
    if (size < TELLING) break;
    for (let near = 0; near < length; near += size) parts.push({ near, far: Math.min(length, near + size) });
  }
  return parts
    .filter(({ near, far }) => far - near >= TELLING)
    .sort((a, b) => a.near - b.near || b.far - a.far);
}

/**
 * Where the context on one side of a passage stands now: the nearest part of it that stands once. Null where none does.
 *
 * A context of next to nothing is that of a passage at the very beginning or end, and only counts there.
 */
export function findFence(haystack: Haystack, context: string, side: 'before' | 'after'): Fence | null {
  const { text } = haystack;
  const isBefore = side === 'before';
  if (context.length < TELLING) {
    const stands = isBefore ? text.startsWith(context) : text.endsWith(context);
    return stands ? { at: isBefore ? context.length : text.length - context.length, gap: 0 } : null;
  }
  for (const { near, far } of listParts(context.length)) {
    const part = isBefore
      ? context.slice(context.length - far, context.length - near)
      : context.slice(near, far);
    const [place, another] = findHits(haystack, part, 2);
    if (place !== undefined && another === undefined) {
      return { at: isBefore ? place.end : place.start, gap: near };
    }
  }
  return null;
}
