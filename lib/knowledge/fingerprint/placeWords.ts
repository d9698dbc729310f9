/** Words with where each stands in the text that they were read from, in UTF-16 offsets. */
export interface PlacedWords {
  words: string[];
  starts: number[];
  ends: number[];
}

/* What is not seen, inside words. */
const UNSEEN = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060\\ufeff';
/* Raised digits mark notes. */
const RAISED = '\\u00b9\\u00b2\\u00b3\\u2070-\\u2079';
const LETTER = `(?:(?![\\p{Script=Han}${RAISED}])[\\p{L}\\p{M}\\p{N}${UNSEEN}])`;
/* Most words by far, told at a glance: a hyphen or a letter of another script behind it needs a closer look. */
const SIMPLE = '[0-9A-Za-z]+(?=[\\x00-,./:-@\\[-`{-\\x7f]|$)';
const IS_SIMPLE = /^[0-9A-Za-z]+$/;
/* Scripts without spaces between words count by the character; a hyphen at a line's end is none. */
const WORD = new RegExp(
  `${SIMPLE}|\\p{Script=Han}|(?!${`[${UNSEEN}]`})${LETTER}+(?:(?<=\\p{Ll})-[ \\t]*\\r?\\n\\s*(?=\\p{Ll})${LETTER}+)*`,
  'gu',
);
const DROPPED = new RegExp(`[${UNSEEN}]|-\\s+`, 'gu');

/**
 * The words of a text, such that copies with other typography, capitals and line breaks have the same: NFKC, lower case,
 * no punctuation, nothing that is not seen, no hyphen that only a line's end has set.
 */
export function placeWords(text: string): PlacedWords {
  const placed: PlacedWords = { words: [], starts: [], ends: [] };
  for (const { 0: word, index } of text.matchAll(WORD)) {
    placed.words.push(foldWord(word));
    placed.starts.push(index);
    placed.ends.push(index + word.length);
  }
  return placed;
}

function foldWord(word: string): string {
  if (IS_SIMPLE.test(word)) return word.toLowerCase();
  return word.replace(DROPPED, '').normalize('NFKC').toLowerCase();
}
