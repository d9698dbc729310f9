import { blocksOfText } from '../../../lib/document/blocksOfText.ts';
import type { FileKind } from '../../../lib/files/kindOfFile.ts';
import { readMarkdown } from './readMarkdown.ts';
import type { SettableText } from './setDocument.ts';

/** Headings and footnote marks of Markdown: a file of text that has them is one, whatever its name. */
const IS_MARKDOWN = /^#{1,6}[ \t]+\S|<sup>[^<]{1,12}<\/sup>/m;

/** The blocks of a text or Markdown file, to be set: paragraphs of plain text as they stand, Markdown by its marks. */
export function readPlainText(text: string, kind: FileKind): SettableText {
  if (kind === 'markdown' || IS_MARKDOWN.test(text)) return readMarkdown(text);
  return { text, blocks: blocksOfText(text) };
}
