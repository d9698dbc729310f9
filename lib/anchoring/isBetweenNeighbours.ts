import type { Span } from '../symbols/Span.ts';
import { CONTEXT_LENGTHS } from './CONTEXT_LENGTHS.ts';
import { findBlock } from './findBlock.ts';
import { findHits } from './findHits.ts';
import type { Haystack } from './Haystack.ts';
import type { Needle } from './Needle.ts';
import { reachOfLabel } from './reachOfLabel.ts';
import { unfoldedAt } from './unfoldedAt.ts';

/** As much of a neighbour as a context reaches into at least. */
const REACH = 32;

/** The longest end of one text that stands somewhere in another, from `least` units on; null where none does. */
function findLongestEnd(text: string, context: string, least: number): string | null {
  let [longest, found] = [0, false];
  const end = text.slice(-least);
  if (least === 0 || end === '') return null;
  for (let at = context.indexOf(end); at >= 0; at = context.indexOf(end, at + 1)) {
    let length = end.length;
    while (length < at + end.length && length < text.length) {
      if (text.charAt(text.length - length - 1) !== context.charAt(at + end.length - length - 1)) break;
      length++;
    }
    [longest, found] = [Math.max(longest, length), true];
  }
  return found ? text.slice(text.length - longest) : null;
}

const reverse = (text: string) => text.split('').reverse().join('');

/** Whether a context met the border of the text, where no neighbour is. */
const isBorder = (context: string) => !CONTEXT_LENGTHS.includes(context.length);

/**
 * Whether the block of a folded span stands between those that the context reaches into, whatever their numbers, and one of
 * them is no common phrase.
 */
export function isBetweenNeighbours(haystack: Haystack, { prefix, suffix }: Needle, hit: Span): boolean {
  const { text } = haystack;
  const from = findBlock(haystack, hit.start)?.start ?? hit.start;
  const until = findBlock(haystack, Math.max(hit.start, hit.end - 1))?.end ?? hit.end;
  const next = { start: until, end: Math.min(text.length, until + REACH) };
  const start = next.start + reachOfLabel(unfoldedAt(haystack, next));
  const [least, most] = [Math.min(REACH, from), Math.min(REACH, next.end - start)];
  const before = findLongestEnd(text.slice(Math.max(0, from - prefix.length), from), prefix, least);
  const ahead = reverse(text.slice(start, start + suffix.length));
  const after = findLongestEnd(ahead, reverse(suffix), most);
  if ((from === 0 ? !isBorder(prefix) : before === null) || (most === 0 ? !isBorder(suffix) : after === null))
    return false;
  const sides = [before ?? '', reverse(after ?? '')].filter((words) => words !== '');
  return sides.length < 2 || sides.some((words) => findHits(haystack, words, 2).length === 1);
}
