import type { Language } from '../symbols/Language.ts';
import { compileWords } from './words/compileWords.ts';
import { DOCUMENT_WORDS } from './words/words.ts';

/** A longer line is a sentence that begins like a title. */
const LONGEST_TITLE = 200;

/**
 * Whether the head of a text names documents of several kinds, a line each, as the page of a session does ("Provisional
 * agenda", "Report of the meeting"): a document has one title.
 */
export function listsDocuments(head: string, language: Language | null): boolean {
  const words = compileWords(DOCUMENT_WORDS[language ?? 'en']);
  const types = head
    .split('\n')
    .map((line) => line.replace(/^[#*\s]+/, '').trim())
    .flatMap((line) => (line.length > LONGEST_TITLE ? [] : (words.typeOf(line) ?? [])));
  return new Set(types).size > 1;
}
