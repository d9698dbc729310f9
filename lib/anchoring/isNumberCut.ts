/* A label right before what a block begins with now: the block has another, or none. */
const LABEL_LAST = /(?:^|[^\p{L}\p{N}])\(?(?:\p{N}{1,3}|\p{L})[.)]$/u;
const DIGIT_FIRST = /^\p{N}/u;
const DIGIT_LAST = /\p{N}$/u;

/**
 * Whether two texts of the same words are told apart by a number that goes on over their border: "12." is not "2.".
 *
 * Takes what of a stored context lies beyond the words, the words, and what of the block lies beyond them on the page.
 */
export function isNumberCut(rest: string, words: string, more: string, side: 'before' | 'after'): boolean {
  if (side === 'after') return DIGIT_LAST.test(words) && DIGIT_FIRST.test(rest) !== DIGIT_FIRST.test(more);
  if (DIGIT_FIRST.test(words)) return DIGIT_LAST.test(rest) !== DIGIT_LAST.test(more);
  return more === '' && LABEL_LAST.test(rest);
}
