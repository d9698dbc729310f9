import { wordHash } from './wordHash.ts';

/** A 32-bit hash (unsigned) of some words, one behind another; another seed gives an independent one. */
export function hashWords(words: readonly string[], seed = 0): number {
  let state = wordHash.begin(seed);
  for (const word of words) state = wordHash.add(state, word);
  return wordHash.end(state);
}
