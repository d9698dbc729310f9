import type { PdfText } from '../document/pdf/PdfText.ts';
import type { DomSource } from './DomSource.ts';

/** What is taken from a PDF for a source: its text in reading order, and the way back to the pages. */
export type ReadPdf = Pick<PdfText, 'text' | 'blocks' | 'segments'> & Partial<Pick<PdfText, 'reliability'>>;

/** A document whose text is a PDF's: all of it from the start, ranges only where pages are drawn. */
export interface PdfSource extends DomSource {
  /** Takes what was read of more pages: of a long file, the first are shown before the last are read. */
  setRead(read: ReadPdf): void;
}
