import type { Language } from '../../symbols/Language.ts';
import type { DocumentWords } from './DocumentWords.ts';
import { ENGLISH } from './english.ts';

/** The words of every language that documents are read in. */
export const DOCUMENT_WORDS: Partial<Record<Language, DocumentWords>> & { en: DocumentWords } = {
  en: ENGLISH,
};
