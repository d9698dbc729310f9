import { READER_PATH } from './READER_PATH.ts';

/** Whether an address is that of our own reader, whatever it shows. */
export function isReader(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, pathname } = new URL(url);
  return /^(?:chrome|moz)-extension:$/.test(protocol) && pathname === READER_PATH;
}
