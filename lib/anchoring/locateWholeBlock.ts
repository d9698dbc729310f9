import type { Span } from '../symbols/Span.ts';
import { CONTEXT_LENGTHS } from './CONTEXT_LENGTHS.ts';
import { compareContext } from './compareContext.ts';
import { findBlock } from './findBlock.ts';
import { findHits } from './findHits.ts';
import type { Haystack } from './Haystack.ts';
import type { Needle } from './Needle.ts';

/** A shorter paragraph may come to be like another by chance. */
const TELLING = 32;
/** More places of the same words are not compared. */
const MOST_HITS = 50;

/**
 * The passage in a paragraph that is word for word its own, wherever that stands now: it stood once when the note was
 * made, as the length of the context says, and stands once. Null where there is no such paragraph.
 */
export function locateWholeBlock(haystack: Haystack, needle: Needle): Span | null {
  const wasSingle = [needle.prefix, needle.suffix].some(({ length }) => CONTEXT_LENGTHS.includes(length));
  if (!wasSingle || needle.quote.text === '') return null;
  // Two places are looked up, more take going through the text.
  const few = findHits(haystack, needle.quote.text, 2);
  const hits = few.length < 2 ? few : findHits(haystack, needle.quote.text, MOST_HITS);
  const own = hits.filter((hit) => {
    const block = findBlock(haystack, hit.start);
    if (block === undefined || block.end < hit.end || block.end - block.start < TELLING) return false;
    return (['before', 'after'] as const).every((side) => {
      const { is, isWhole } = compareContext(haystack, needle, hit, side);
      return is === 'same' && isWhole;
    });
  });
  return own.length === 1 ? (own[0] ?? null) : null;
}
