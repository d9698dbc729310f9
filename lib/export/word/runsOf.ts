import { type IRunOptions, TextRun } from 'docx';
import { isRightToLeft } from '../isRightToLeft.ts';
import { cleanText } from './cleanText.ts';

/** A text as runs of a paragraph, line by line; in the direction of its first letter. */
export function runsOf(text: string, options: IRunOptions = {}): TextRun[] {
  const clean = cleanText(text);
  const rightToLeft = isRightToLeft(clean);
  return clean
    .split('\n')
    .map(
      (line, index) =>
        new TextRun({ ...options, rightToLeft, text: line, ...(index > 0 ? { break: 1 } : {}) }),
    );
}
