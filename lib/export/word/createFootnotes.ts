import { FootnoteReferenceRun, Paragraph } from 'docx';
import type { CitationPart } from '../cite/CitationPart.ts';
import { citationText } from '../cite/citationText.ts';
import { mergeParts } from '../cite/mergeParts.ts';
import { isRightToLeft } from '../isRightToLeft.ts';
import { runsOf } from './runsOf.ts';

/** The footnotes of a Word document, numbered in the order in which they are added. */
export interface Footnotes {
  /** Adds one; gives the mark for the text, none where there is nothing to cite. */
  add(parts: readonly CitationPart[]): FootnoteReferenceRun[];
  all(): Record<number, { children: Paragraph[] }>;
}

/** Footnotes for one document. */
export function createFootnotes(): Footnotes {
  const notes: Record<number, { children: Paragraph[] }> = {};
  let count = 0;
  return {
    add(parts) {
      if (parts.length === 0) return [];
      count += 1;
      const runs = mergeParts([{ text: ' ' }, ...parts]).flatMap(({ text, isItalic }) =>
        runsOf(text, isItalic ? { italics: true } : {}),
      );
      // In Arabic too a citation begins with a symbol: the words behind it tell.
      const bidirectional = isRightToLeft([...citationText(parts)].reverse().join(''));
      notes[count] = { children: [new Paragraph({ style: 'FootnoteText', bidirectional, children: runs })] };
      return [new FootnoteReferenceRun(count)];
    },
    all: () => notes,
  };
}
