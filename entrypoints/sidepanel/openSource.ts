import { browser } from 'wxt/browser';
import { readingAddress } from '../../lib/knowledge/readingAddress.ts';
import type { Note } from '../../lib/notes/schema/noteSchema.ts';
import { LANGUAGES } from '../../lib/symbols/Language.ts';

/** Opens the document that a note was made on: where that was, else in the official system. Gives whether it could. */
export function openSource({ source: { url, symbol, language } }: Note): boolean {
  const known = LANGUAGES.find((name) => name === language) ?? 'en';
  const address = url !== null && /^https?:/.test(url) ? url : symbol && readingAddress(symbol, known);
  if (address) void browser.tabs.create({ url: address });
  return Boolean(address);
}
