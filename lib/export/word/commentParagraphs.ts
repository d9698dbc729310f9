import type { IParagraphOptions, Paragraph, ParagraphChild } from 'docx';
import { paragraphOf } from './paragraphOf.ts';

/**
 * A comment as paragraphs, one for each block between empty lines, as its reader typed it. What stands behind it comes
 * after the last; a comment without words is one empty paragraph for it, or none.
 */
export function commentParagraphs(
  comment: string,
  behind: readonly ParagraphChild[] = [],
  options: IParagraphOptions = {},
): Paragraph[] {
  const blocks = comment
    .trim()
    .split(/\r?\n[^\S\n]*\r?\n/)
    .filter((block) => block.trim() !== '');
  if (blocks.length === 0) return behind.length === 0 ? [] : [paragraphOf('', options, behind)];
  return blocks.map((block, index) =>
    paragraphOf(block.trim(), options, index === blocks.length - 1 ? behind : []),
  );
}
