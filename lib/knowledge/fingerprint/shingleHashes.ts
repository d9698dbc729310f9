import { hashWords } from './hashWords.ts';

const SHINGLE = 3;

/** The hash of each three words that follow one another, by the place of the first; of a shorter text, of all its words. */
export function shingleHashes(words: readonly string[]): number[] {
  if (words.length === 0) return [];
  const count = Math.max(1, words.length - SHINGLE + 1);
  return Array.from({ length: count }, (_, at) => hashWords(words.slice(at, at + SHINGLE)));
}
