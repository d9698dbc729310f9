import { blocksOfText } from '../../../lib/document/blocksOfText.ts';
import type { FileKind } from '../../../lib/files/kindOfFile.ts';
import type { SettableText } from './setDocument.ts';

const HEADING = /^(#{1,6})[ \t]+/;

/** The blocks of a text or Markdown file, to be set: paragraphs of plain text as they stand, headings of Markdown as headings. */
export function readPlainText(text: string, kind: FileKind): SettableText {
  const blocks = blocksOfText(text);
  if (kind !== 'markdown') return { text, blocks };
  return {
    text,
    blocks: blocks.map((block) => {
      const found = HEADING.exec(text.slice(block.start, block.end));
      if (!found) return block;
      return {
        ...block,
        start: block.start + found[0].length,
        kind: 'heading',
        headingLevel: found[1]?.length ?? 1,
      };
    }),
  };
}
