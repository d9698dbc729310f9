import { symbolOfLink } from '../../lib/symbols/symbolOfLink.ts';

/**
 * What to call the document at an address before its own title is known: its symbol, where the address has it, else the last part of
 * the path.
 */
export function titleOf(address: string): string {
  const linked = symbolOfLink(address);
  if (linked !== null) return linked.symbol;
  const { pathname, hostname } = new URL(address);
  const last = pathname.split('/').findLast((part) => part !== '') ?? hostname;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
