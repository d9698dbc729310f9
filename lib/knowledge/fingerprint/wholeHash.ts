import { hashWords } from './hashWords.ts';

const [FIRST, SECOND] = [1, 2];

/** 64 bits of a hash of all the words of a text, by which it is taken for the same. */
export function wholeHash(words: readonly string[]): [number, number] {
  return [hashWords(words, FIRST), hashWords(words, SECOND)];
}
