import { readSymbol } from '../../../lib/symbols/readSymbol.ts';

/** The languages in which the official system is asked, by those of the interface. */
const LANGUAGE = /^(?:ar|zh|en|fr|ru|es)/;

/** The address that somebody typed: an address as it is, a symbol as the official system is asked for it; null for neither. */
export function readWanted(typed: string, languageTag: string): string | null {
  const wanted = typed.trim();
  if (/^https?:\/\//i.test(wanted)) return URL.canParse(wanted) ? new URL(wanted).href : null;
  const symbol = readSymbol(wanted);
  if (symbol === null) return null;
  const language = LANGUAGE.exec(languageTag)?.[0] ?? 'en';
  const query = new URLSearchParams({ s: symbol, l: language, t: 'pdf' });
  return `https://documents.un.org/api/symbol/access?${query}`;
}
