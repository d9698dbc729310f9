import { READER_PATH } from './READER_PATH.ts';

/**
 * The address of the document at an address: of our own reader that of the document in it, of any other page its own.
 * Null where the reader shows a file that has no address.
 */
export function documentAddress(url: string): string | null {
  if (!URL.canParse(url)) return url;
  const { protocol, pathname, searchParams } = new URL(url);
  const isReader = /^(?:chrome|moz)-extension:$/.test(protocol) && pathname === READER_PATH;
  if (!isReader) return url;
  const source = searchParams.get('src');
  return source !== null && /^https?:/.test(source) && URL.canParse(source) ? new URL(source).href : null;
}
