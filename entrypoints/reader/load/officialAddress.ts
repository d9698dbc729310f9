/** The languages in which the official system is asked, by those of the interface. */
const LANGUAGE = /^(?:ar|zh|en|fr|ru|es)/;

/**
 * The address at which the Official Document System is asked for the file of a document.
 * @param symbol canonical
 * @param languageTag BCP 47; English, where it is none of the official languages
 */
export function officialAddress(symbol: string, languageTag: string): string {
  const language = LANGUAGE.exec(languageTag)?.[0] ?? 'en';
  const query = new URLSearchParams({ s: symbol, l: language, t: 'pdf' });
  return `https://documents.un.org/api/symbol/access?${query}`;
}
