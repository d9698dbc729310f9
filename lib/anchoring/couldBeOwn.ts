import type { Span } from '../symbols/Span.ts';
import { CONTEXT_LENGTHS } from './CONTEXT_LENGTHS.ts';
import { compareContext } from './compareContext.ts';
import { findBlock } from './findBlock.ts';
import type { Haystack } from './Haystack.ts';
import type { Needle } from './Needle.ts';

/** As much of a neighbour as a context reaches into at least. */
const REACH = 32;

/** Whether a context reaches into these words of a neighbour; where there are none, whether it met the text's border. */
function isNeighbour(context: string, words: string): boolean {
  return words === '' ? !CONTEXT_LENGTHS.includes(context.length) : context.includes(words);
}

/**
 * Whether the block of a folded span can be the passage's own, by the context alone: it differs in nothing but small
 * things, or in a figure or the like and stands between the neighbours that the passage's own block had. A look-alike
 * elsewhere may have all the words of one side of the context, and another figure on the other.
 */
export function couldBeOwn(haystack: Haystack, needle: Needle, hit: Span): boolean {
  const sides = (['before', 'after'] as const).map((side) => compareContext(haystack, needle, hit, side));
  if (sides.some(({ is }) => is === 'other')) return false;
  if (sides.every(({ is }) => is !== 'changed')) return true;
  const { text } = haystack;
  const start = findBlock(haystack, hit.start)?.start ?? hit.start;
  const end = findBlock(haystack, Math.max(hit.start, hit.end - 1))?.end ?? hit.end;
  const [before, after] = [text.slice(Math.max(0, start - REACH), start), text.slice(end, end + REACH)];
  return isNeighbour(needle.prefix, before) && isNeighbour(needle.suffix, after);
}
