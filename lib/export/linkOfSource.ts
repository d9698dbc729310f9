import { readingAddress } from '../knowledge/readingAddress.ts';
import { LANGUAGES } from '../symbols/Language.ts';
import type { ExportSource } from './ExportNote.ts';

/**
 * Where the document of a note can be read: by its symbol in the official system, in the language of the note where it
 * is one of the six, else in English. Null without a symbol. Availability is not checked.
 */
export function linkOfSource({ symbol, language }: Pick<ExportSource, 'symbol' | 'language'>): string | null {
  if (symbol === null) return null;
  return readingAddress(symbol, LANGUAGES.find((known) => known === language) ?? 'en');
}
