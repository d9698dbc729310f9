import type { Language } from '../../symbols/Language.ts';
import { EVIDENCE_WORDS } from './words/words.ts';

/** Whether evidence can be found in documents of a language; where not, a document counts as not checked. */
export function canSearch(language: Language | null): boolean {
  return language !== null && EVIDENCE_WORDS[language] !== undefined;
}
