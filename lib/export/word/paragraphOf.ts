import { type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx';
import { isRightToLeft } from '../isRightToLeft.ts';
import { runsOf } from './runsOf.ts';

/**
 * A paragraph with a text and what stands behind it (a footnote mark), in the direction of the text.
 */
export function paragraphOf(
  text: string,
  options: IParagraphOptions = {},
  behind: readonly ParagraphChild[] = [],
): Paragraph {
  return new Paragraph({
    ...options,
    bidirectional: isRightToLeft(text),
    children: [...runsOf(text), ...behind],
  });
}
