import type { Span } from '../symbols/Span.ts';
import type { Fence } from './Fence.ts';
import { findBlock } from './findBlock.ts';
import type { Haystack } from './Haystack.ts';
import type { Hit } from './Hit.ts';
import type { Needle } from './Needle.ts';

/** Whether nothing around a passage, within its own block, is otherwise than in the context. */
function isBlockIntact(haystack: Haystack, { prefix, suffix }: Needle, { start, end }: Span): boolean {
  const from = findBlock(haystack, start)?.start ?? start;
  const until = findBlock(haystack, Math.max(start, end - 1))?.end ?? end;
  const [before, after] = [haystack.text.slice(from, start), haystack.text.slice(end, until)];
  return (
    (before.endsWith(prefix) || prefix.endsWith(before)) &&
    (after.startsWith(suffix) || suffix.startsWith(after))
  );
}

/**
 * The passage by its exact words right beside a part of its context that stands nowhere else; of two such places, the
 * one in a block that is all as it was.
 */
export function locateBeside(
  haystack: Haystack,
  needle: Needle,
  before: Fence | null,
  after: Fence | null,
): Hit {
  const quote = needle.quote.text;
  const starts = [
    before?.gap === 0 ? before.at : null,
    after?.gap === 0 && after.at >= quote.length ? after.at - quote.length : null,
  ];
  const hits = starts
    .filter((start) => start !== null && haystack.text.startsWith(quote, start))
    .map((start) => ({ start: start ?? 0, end: (start ?? 0) + quote.length }));
  const [first, second] = hits;
  if (first === undefined || second === undefined || first.start === second.start) return first ?? null;
  const intact = hits.filter((hit) => isBlockIntact(haystack, needle, hit));
  return intact.length === 1 ? (intact[0] ?? null) : { orphan: 'ambiguous' };
}
