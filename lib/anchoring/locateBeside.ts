import type { Span } from '../symbols/Span.ts';
import { CONTEXT_LENGTHS } from './CONTEXT_LENGTHS.ts';
import { couldHaveClosedUp } from './couldHaveClosedUp.ts';
import type { DocumentSnapshot } from './DocumentSnapshot.ts';
import type { Fence } from './Fence.ts';
import { findBlock } from './findBlock.ts';
import type { Haystack } from './Haystack.ts';
import type { Hit } from './Hit.ts';
import type { Needle } from './Needle.ts';
import { stoodBefore } from './stoodBefore.ts';

/** So much context in the passage's own block, still beside it, shows that the block was not taken out. */
const TELLING_IN_BLOCK = 8;

/** The text around a folded span within its block. */
function readAround(haystack: Haystack, { start, end }: Span): { before: string; after: string } {
  const from = findBlock(haystack, start)?.start ?? start;
  const until = findBlock(haystack, Math.max(start, end - 1))?.end ?? end;
  return {
    before: haystack.text.slice(Math.min(from, start), start),
    after: haystack.text.slice(end, Math.max(until, end)),
  };
}

/** Whether nothing around a passage, within its own block, is otherwise than in the context. */
function isBlockIntact(haystack: Haystack, { prefix, suffix }: Needle, hit: Span): boolean {
  const { before, after } = readAround(haystack, hit);
  return (
    (prefix.endsWith(before) || (isPromising(prefix) && before.endsWith(prefix))) &&
    (suffix.startsWith(after) || (isPromising(suffix) && after.startsWith(suffix)))
  );
}

/** Whether a context grew until it was unambiguous; one that met the border of the text before promises nothing. */
function isPromising(context: string): boolean {
  return CONTEXT_LENGTHS.includes(context.length);
}

/**
 * Whether a place beside a telling part of the context is in the passage's own block, and not in another that came to
 * stand there when that was taken out.
 */
function isOwnBlock(
  haystack: Haystack,
  needle: Needle,
  hit: Span,
  side: keyof ReturnType<typeof readAround>,
  snapshot: DocumentSnapshot | undefined,
): boolean {
  if (isBlockIntact(haystack, needle, hit)) return true;
  if (snapshot !== undefined) return !stoodBefore(haystack, hit, snapshot);
  return readAround(haystack, hit)[side].length >= TELLING_IN_BLOCK;
}

/** Whether a part of the context tells by itself that the passage is right beside it. */
const isTelling = (fence: Fence | null): fence is Fence => fence?.gap === 0 && !fence.isBorder;

/** Whether no part of the context lies all on the wrong side of a place. */
function isInOrder({ start, end }: Span, before: Fence | null, after: Fence | null): boolean {
  return (
    (before === null || before.at - before.length < end) &&
    (after === null || start < after.at + after.length)
  );
}

/**
 * The passage by its exact words right beside a part of its context that stands nowhere else; of two such places, the
 * one in a block that is all as it was. Null where the other side of the context now stands on the same side.
 */
export function locateBeside(
  haystack: Haystack,
  needle: Needle,
  before: Fence | null,
  after: Fence | null,
  snapshot: DocumentSnapshot | undefined,
): Hit {
  const { text: quote } = needle.quote;
  const hits: (Span & { side: 'before' | 'after' })[] = [];
  const add = (start: number, side: 'before' | 'after') => {
    const hit = { start, end: start + quote.length, side };
    if (start < 0 || !isInOrder(hit, before, after) || !haystack.text.startsWith(quote, start)) return;
    if (isOwnBlock(haystack, needle, hit, side, snapshot)) hits.push(hit);
  };
  if (isTelling(before)) add(before.at, 'before');
  if (isTelling(after)) add(after.at - quote.length, 'after');
  const [first, second] = hits;
  if (first === undefined) return null;
  if (first.start === second?.start) return first;
  const intact = second === undefined ? hits : hits.filter((hit) => isBlockIntact(haystack, needle, hit));
  const [only, another] = intact;
  if (only === undefined || another !== undefined) return { orphan: 'ambiguous' };
  const isDoubtful = snapshot === undefined && couldHaveClosedUp(haystack, needle, only, only.side);
  if (!isDoubtful) return only;
  return second === undefined ? null : { orphan: 'ambiguous' };
}
