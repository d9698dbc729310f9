import { browser } from 'wxt/browser';
import { READER_PATH } from './READER_PATH.ts';

/** The address of our own reader with the document at an address, at a page (from 1) where that is said. */
export function readerUrl(address: string, page: number | null = null): string {
  const query = new URLSearchParams({ src: address });
  return browser.runtime.getURL(`${READER_PATH}?${query}${page === null ? '' : `#page=${page}`}` as '/');
}
