import type { Fingerprint } from './Fingerprint.ts';
import { wholeHash } from './wholeHash.ts';

/**
 * The word at which a text begins among words, all of it, given where some of its shingles were found; null where it
 * does not stand there word for word.
 */
export function findWhole(
  words: readonly string[],
  hits: readonly number[],
  { words: length, whole }: Pick<Fingerprint, 'words' | 'whole'>,
): number | null {
  const [first = 0, last = 0] = [hits[0], hits.at(-1)];
  // A common shingle can stand right before or behind the text, so that not all hits need be of it.
  for (let from = Math.max(0, first - length); from <= last && from + length <= words.length; from++) {
    const [one, other] = wholeHash(words.slice(from, from + length));
    if (one === whole[0] && other === whole[1]) return from;
  }
  return null;
}
