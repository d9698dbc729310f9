import { wordHash } from './wordHash.ts';

const SHINGLE = 3;

/** The hash of each three words that follow one another, by the place of the first; of a shorter text, of all its words. */
export function shingleHashes(words: readonly string[]): number[] {
  if (words.length === 0) return [];
  const hashes: number[] = [];
  for (let first = 0; first === 0 || first + SHINGLE <= words.length; first++) {
    const last = Math.min(first + SHINGLE, words.length);
    let state = wordHash.begin(0);
    for (let at = first; at < last; at++) state = wordHash.add(state, words[at] ?? '');
    hashes.push(wordHash.end(state));
  }
  return hashes;
}
