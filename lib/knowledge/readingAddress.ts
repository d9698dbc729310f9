import type { Language } from '../symbols/Language.ts';

/** The address of a document by its symbol in one language: spaces are encoded, brackets and slashes stay as they are. */
export function readingAddress(symbol: string, language: Language): string {
  const path = symbol.toWellFormed().split('/').map(encodeURIComponent).join('/');
  return `https://docs.un.org/${language}/${path}`;
}
