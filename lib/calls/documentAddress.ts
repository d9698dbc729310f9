import { isReader } from './isReader.ts';

/**
 * The address of the document at an address: of our own reader that of the document in it, of any other page its own.
 * Null where the reader shows a file that has no address.
 */
export function documentAddress(url: string): string | null {
  if (!isReader(url)) return url;
  const source = new URL(url).searchParams.get('src');
  return source !== null && /^https?:/.test(source) && URL.canParse(source) ? new URL(source).href : null;
}
