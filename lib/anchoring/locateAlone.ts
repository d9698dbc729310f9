import type { Span } from '../symbols/Span.ts';
import { CONTEXT_LENGTHS } from './CONTEXT_LENGTHS.ts';
import { compareContext } from './compareContext.ts';
import { couldHaveClosedUp } from './couldHaveClosedUp.ts';
import type { DocumentSnapshot } from './DocumentSnapshot.ts';
import type { Fence } from './Fence.ts';
import { findBlock } from './findBlock.ts';
import { findHits } from './findHits.ts';
import type { Haystack } from './Haystack.ts';
import type { Needle } from './Needle.ts';
import { stoodBefore } from './stoodBefore.ts';

/** As many units of a neighbour show that a block stands where it stood. */
const TELLING_BESIDE = 32;
/** So much of both sides of the context, now side by side, shows that the passage was taken out from between them. */
const CLOSED_UP = 16;
/** A whole block of so many units that stands once is not taken for another, whatever became of its neighbours. */
const TELLING_ALONE = 64;

/** Whether what stood around the passage, or around a block like that of a span, now stands side by side. */
function hasClosedUp(haystack: Haystack, { prefix, suffix }: Needle, { start, end }: Span): boolean {
  const block = findBlock(haystack, start);
  const [beside, behind] = [start - (block?.start ?? start), Math.max(0, (block?.end ?? end) - end)];
  return (
    standClosed(haystack.text, prefix, suffix) ||
    standClosed(haystack.text, prefix.slice(0, Math.max(0, prefix.length - beside)), suffix.slice(behind))
  );
}

function standClosed(text: string, prefix: string, suffix: string): boolean {
  const [before, after] = [prefix.slice(-CLOSED_UP), suffix.slice(0, CLOSED_UP)];
  if (before + after === '') return false;
  if (before === '') return text.startsWith(after);
  return after === '' ? text.endsWith(before) : text.includes(before + after);
}

/** Whether the passage's block had copies: the length of a context says so, or one stands in the context. */
function hadCopies(haystack: Haystack, { prefix, suffix }: Needle, { start, end }: Span): boolean {
  const block = findBlock(haystack, start);
  const words = haystack.text.slice(block?.start ?? start, block?.end ?? end);
  return (
    [prefix, suffix].some(({ length }) => CONTEXT_LENGTHS.includes(length + 1)) ||
    prefix.slice(0, Math.max(0, prefix.length - start + (block?.start ?? start))).includes(words) ||
    suffix.slice(Math.max(0, (block?.end ?? end) - end)).includes(words)
  );
}

/** Whether the context right beside a span is that of the passage on one side, over the border of the block. */
function isBesideOwn(haystack: Haystack, needle: Needle, { start, end }: Span): boolean {
  const { prefix, suffix } = needle;
  const { text } = haystack;
  const before = prefix.slice(-TELLING_BESIDE);
  const after = suffix.slice(0, TELLING_BESIDE);
  const isAfter = before !== '' && text.endsWith(before, start);
  const isBefore = after !== '' && text.startsWith(after, end);
  return (
    (isAfter && !couldHaveClosedUp(haystack, needle, { start, end }, 'before')) ||
    (isBefore && !couldHaveClosedUp(haystack, needle, { start, end }, 'after'))
  );
}

/**
 * The passage by its exact words, which stand once in the text, where the context tells its place no more: as long as
 * the rest of its block is what it was, but for a small difference on one side. Null where it could be a look-alike.
 */
export function locateAlone(
  haystack: Haystack,
  needle: Needle,
  before: Fence | null,
  after: Fence | null,
  snapshot: DocumentSnapshot | undefined,
): Span | null {
  const isElsewhere = [before, after].some((fence) => fence !== null && !fence.isBorder);
  if (needle.quote.text === '' || isElsewhere) return null;
  const [hit, another] = findHits(haystack, needle.quote.text, 2);
  if (hit === undefined || another !== undefined || hasClosedUp(haystack, needle, hit)) return null;
  if (findBlock(haystack, hit.start) !== findBlock(haystack, hit.end - 1)) return null;
  if (snapshot === undefined && hadCopies(haystack, needle, hit)) return null;
  const sides = (['before', 'after'] as const).map((side) => compareContext(haystack, needle, hit, side));
  if (sides.some(({ is }) => is === 'changed' || is === 'other')) return null;
  const isTold = sides.some(({ is, hasWords }) => is === 'same' && hasWords);
  if (sides.some(({ is }) => is !== 'same')) {
    // Only what is known to be new can be an edited form of the passage's block, and not one much like it.
    return isTold && snapshot !== undefined && !stoodBefore(haystack, hit, snapshot) ? hit : null;
  }
  if (isTold) return sides.every(({ isWhole }) => isWhole) ? hit : null;
  return needle.quote.text.length >= TELLING_ALONE || isBesideOwn(haystack, needle, hit) ? hit : null;
}
