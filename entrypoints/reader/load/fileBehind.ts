import { symbolOfLink } from '../../../lib/symbols/symbolOfLink.ts';
import { officialAddress } from './officialAddress.ts';

/** Addresses that name a document by its symbol, without the scheme: the answer may be a page around the document. */
const NAMED_BY_SYMBOL =
  /^(?:(?:www\.)?undocs\.org|docs\.un\.org|daccess-ods\.un\.org|(?:www\.)?un\.org\/.*\.asp$)/;

/**
 * Where the file of a document is, when an address that names it by its symbol was answered with a page; null where the page
 * is what the address names.
 */
export function fileBehind(address: string): string | null {
  const { hostname, pathname } = new URL(address);
  const linked = NAMED_BY_SYMBOL.test(hostname + pathname) ? symbolOfLink(address) : null;
  return linked && officialAddress(linked.symbol, linked.language ?? 'en');
}
