import type { Language } from '../../symbols/Language.ts';
import { ARABIC } from './arabic.ts';
import { CHINESE } from './chinese.ts';
import type { DocumentWords } from './DocumentWords.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { RUSSIAN } from './russian.ts';
import { SPANISH } from './spanish.ts';

/** The words of every official language that documents are read by. */
export const DOCUMENT_WORDS: Record<Language, DocumentWords> = {
  ar: ARABIC,
  zh: CHINESE,
  en: ENGLISH,
  fr: FRENCH,
  ru: RUSSIAN,
  es: SPANISH,
};
