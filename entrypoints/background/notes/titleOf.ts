import type { PageRecord } from './PageRecord.ts';

/** An address, and not words with a colon in them. */
const ADDRESS = /^(?:https?|file):\/\//i;

/**
 * What a page is called: its own title, unless it has none but its address (a text page) or the symbol that its document
 * is known by, where that document has a title of its own.
 */
export function titleOf(record: PageRecord | null, title: string): string {
  const own = record?.title || title;
  const isAddress = own === '' || ADDRESS.test(own) || (record?.url.endsWith(encodeURI(own)) ?? false);
  const symbol = record?.head?.symbol ?? null;
  const isSymbol = symbol !== null && own.startsWith(symbol);
  return ((isAddress || isSymbol) && record?.head?.title) || own;
}
