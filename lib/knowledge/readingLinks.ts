import { LANGUAGES } from '../symbols/Language.ts';
import type { ReadingLink } from './Card.ts';
import { readingAddress } from './readingAddress.ts';

/** Where a document can be read, in the order in which the United Nations lists its languages. Nothing is checked. */
export function readingLinks(symbol: string): ReadingLink[] {
  return LANGUAGES.map((language) => ({ language, href: readingAddress(symbol, language) }));
}
