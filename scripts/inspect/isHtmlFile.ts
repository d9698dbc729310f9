import { extname } from 'node:path';

const READABLE = new Set(['.txt', '.md', '.markdown', '.html', '.htm', '.xhtml']);

/** Whether a file is HTML, by its name, or by its first characters where the name says nothing. */
export function isHtmlFile(path: string, text: string): boolean {
  const ending = extname(path).toLowerCase();
  return READABLE.has(ending) ? /html?$/.test(ending) : /^\s*(?:<!doctype html|<html)/i.test(text);
}
