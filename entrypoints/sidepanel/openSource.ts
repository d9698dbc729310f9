import { browser } from 'wxt/browser';
import { readerUrl } from '../../lib/calls/readerUrl.ts';
import { readingAddress } from '../../lib/knowledge/readingAddress.ts';
import type { Note } from '../../lib/notes/schema/noteSchema.ts';
import { LANGUAGES } from '../../lib/symbols/Language.ts';

/** Opens the document that a note was made on: where that was, else in the official system. Gives whether it could. */
export function openSource({ source: { url, symbol, language }, selectors }: Note): boolean {
  const known = LANGUAGES.find((name) => name === language) ?? 'en';
  const own = url !== null && /^https?:/.test(url) ? url : null;
  const address = own === null ? symbol && readingAddress(symbol, known) : placeIn(own, selectors);
  if (address) void browser.tabs.create({ url: address });
  return Boolean(address);
}

/** What was noted in our own reader is opened there, a PDF at its page. */
function placeIn(address: string, selectors: Note['selectors']): string {
  const paper = selectors.find(({ type }) => type === 'FragmentSelector');
  const page = paper?.type === 'FragmentSelector' ? /^page=(\d+)/.exec(paper.value)?.[1] : undefined;
  const isFile = page !== undefined || /\.(?:pdf|docx)$/i.test(new URL(address).pathname);
  return isFile ? readerUrl(address, page === undefined ? null : Number(page)) : address;
}
