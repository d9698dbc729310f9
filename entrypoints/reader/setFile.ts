import { createHtmlSource } from '../../lib/anchoring/createHtmlSource.ts';
import type { DomSource } from '../../lib/anchoring/DomSource.ts';
import { readHtml } from '../../lib/document/readHtml.ts';
import { decodeText } from '../../lib/files/decodeText.ts';
import { FileError } from '../../lib/files/FileError.ts';
import type { FileKind } from '../../lib/files/kindOfFile.ts';
import { openWord } from '../../lib/files/word/openWord.ts';
import { readPlainText } from './text/readPlainText.ts';
import { type SettableText, setDocument } from './text/setDocument.ts';

/** How each kind of file but PDF is read. */
const READERS: Record<Exclude<FileKind, 'pdf'>, (bytes: Uint8Array) => SettableText> = {
  word: openWord,
  html: (bytes) => readHtml(decodeText(bytes)),
  markdown: (bytes) => readPlainText(decodeText(bytes), 'markdown'),
  text: (bytes) => readPlainText(decodeText(bytes), 'text'),
};

/**
 * Sets a Word, HTML or text file as a document in an element.
 * @throws FileError for a file that is damaged or holds no text.
 */
export async function setFile(
  bytes: Uint8Array,
  kind: Exclude<FileKind, 'pdf'>,
  { url, root }: { url: string; root: HTMLElement },
): Promise<DomSource> {
  const read = READERS[kind](bytes);
  if (read.blocks.length === 0) throw new FileError('no-text');
  const article = document.createElement('article');
  article.className = 'set-document';
  setDocument(read, article);
  root.replaceChildren(article);
  return createHtmlSource({ url, findRoot: () => article });
}
