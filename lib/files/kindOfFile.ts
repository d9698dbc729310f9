/** How a file is opened. */
export type FileKind = 'pdf' | 'word' | 'html' | 'markdown' | 'text';

const HTML_NAME = /\.x?html?$/i;
const MARKDOWN_NAME = /\.(?:md|markdown)$/i;
const HTML_START = /^\s*(?:<!doctype html|<html)/i;

/** What a file is, by its first bytes, since names lie; among text by its name. Null for what is no text at all. */
export function kindOfFile(bytes: Uint8Array, name: string): FileKind | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\u0003\u0004')) return 'word';
  const isWide = head.startsWith('\u00ff\u00fe') || head.startsWith('\u00fe\u00ff');
  if (!isWide && head.includes('\u0000')) return null;
  if (HTML_START.test(head) || HTML_NAME.test(name)) return 'html';
  return MARKDOWN_NAME.test(name) ? 'markdown' : 'text';
}
