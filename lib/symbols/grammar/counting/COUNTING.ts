import { ARABIC_COUNTING } from './arabic.ts';
import type { CountingWords } from './CountingWords.ts';
import { CHINESE_COUNTING } from './chinese.ts';
import { ENGLISH_COUNTING } from './english.ts';
import { FRENCH_COUNTING } from './french.ts';
import { RUSSIAN_COUNTING } from './russian.ts';
import { SPANISH_COUNTING } from './spanish.ts';

/** What counts and dates in the six official languages, apart from all other words: anchoring needs no more. */
export const COUNTING: CountingWords[] = [
  ENGLISH_COUNTING,
  FRENCH_COUNTING,
  SPANISH_COUNTING,
  RUSSIAN_COUNTING,
  ARABIC_COUNTING,
  CHINESE_COUNTING,
];
