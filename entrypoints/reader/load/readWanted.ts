import { readSymbol } from '../../../lib/symbols/readSymbol.ts';
import { officialAddress } from './officialAddress.ts';

/** An address as people type it: "www.unodc.org/documents/…". No symbol has a dot before its first slash. */
const WITHOUT_SCHEME = /^[a-z\d-]+(?:\.[a-z\d-]+)+(?:\/\S*)?$/i;

/** The address that somebody typed: an address as it is, a symbol as the official system is asked for it; null for neither. */
export function readWanted(typed: string, languageTag: string): string | null {
  const wanted = typed.trim();
  const address = WITHOUT_SCHEME.test(wanted) ? `https://${wanted}` : wanted;
  if (/^https?:\/\/\S+$/i.test(address)) return URL.canParse(address) ? new URL(address).href : null;
  const symbol = readSymbol(wanted);
  return symbol === null ? null : officialAddress(symbol, languageTag);
}
