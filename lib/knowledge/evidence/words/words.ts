import type { Language } from '../../../symbols/Language.ts';
import type { EvidenceWords } from '../EvidenceWords.ts';
import { ENGLISH_EVIDENCE } from './english.ts';

/** The words of evidence by language; a language that is not listed gives none, rather than wrong ones. */
export const EVIDENCE_WORDS: Partial<Record<Language, EvidenceWords>> = {
  en: ENGLISH_EVIDENCE,
};
