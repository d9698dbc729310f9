import type { CountingWords } from '../counting/CountingWords.ts';
import { ARABIC } from './arabic.ts';
import { CHINESE } from './chinese.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import type { LanguageWords } from './LanguageWords.ts';
import { RUSSIAN } from './russian.ts';
import { SPANISH } from './spanish.ts';

/** The word tables of the six official languages. Finding reads all of them at once: a text may quote another language. */
export const WORDS: LanguageWords[] = [ENGLISH, FRENCH, SPANISH, RUSSIAN, ARABIC, CHINESE];

type WordKey = Exclude<keyof LanguageWords, 'language' | keyof CountingWords>;

/** One alternation of a word in all languages that put the number behind it. */
export function anyWord(key: WordKey): string {
  const sources = WORDS.flatMap((words) => (words.language === 'zh' ? [] : words[key] || []));
  return `(?:${sources.join('|')})`;
}
