import { Document, type FileChild, Packer, PageOrientation } from 'docx';
import { cleanText } from './cleanText.ts';
import type { Footnotes } from './createFootnotes.ts';
import { WORD_STYLES } from './WORD_STYLES.ts';

/** A4 in twentieths of a point. */
const PAGE = { width: 11906, height: 16838 };
const MARGIN = 1134;

/** What a Word document is made of. */
export interface WordContent {
  title: string;
  children: readonly FileChild[];
  footnotes: Footnotes;
  isLandscape?: boolean;
}

/** A Word document as the bytes of its file. */
export function packWord({
  title,
  children,
  footnotes,
  isLandscape = false,
}: WordContent): Promise<ArrayBuffer> {
  const orientation = isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  const document = new Document({
    title: cleanText(title),
    creator: 'Addendum',
    styles: WORD_STYLES,
    footnotes: footnotes.all(),
    sections: [
      {
        properties: {
          page: {
            size: { ...PAGE, orientation },
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        children,
      },
    ],
  });
  return Packer.toArrayBuffer(document);
}
