/** How a file is opened. */
export type FileKind = 'pdf' | 'word' | 'html' | 'markdown' | 'text';

/** How files of word processors begin: archives of parts (.docx), files of Word before 2007 and locked ones, rich text. */
const WORD_STARTS = ['PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', '{\\rtf'];
const HTML_NAME = /\.x?html?$/i;
const MARKDOWN_NAME = /\.(?:md|markdown)$/i;
const HTML_START = /^\s*(?:<!doctype html|<html)/i;

/** What a file is, by its first bytes, since names lie; among text by its name. Null for what is no text at all. */
export function kindOfFile(bytes: Uint8Array, name: string): FileKind | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return 'pdf';
  if (WORD_STARTS.some((start) => head.startsWith(start))) return 'word';
  const isWide = head.startsWith('\u00ff\u00fe') || head.startsWith('\u00fe\u00ff');
  if (!isWide && head.includes('\u0000')) return null;
  if (HTML_START.test(head) || HTML_NAME.test(name)) return 'html';
  return MARKDOWN_NAME.test(name) ? 'markdown' : 'text';
}
