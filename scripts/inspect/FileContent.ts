import type { Block } from '../../lib/document/Block.ts';
import type { PdfReliability } from '../../lib/document/pdf/PdfText.ts';

/** A file as it is read: its text, and the blocks of the text. */
export interface FileContent {
  /** What offsets count in: the file as it is decoded, or the text taken out of a PDF or Word file. */
  original: string;
  /** The text as it is parsed; every offset is one of the original. */
  text: string;
  blocks: Block[];
  /** Whether the text was taken out of a PDF or Word file, or decoded from an older encoding, and so is printed. */
  isExtracted: boolean;
  /** How far the text can be trusted; null for what is not a PDF, whose text is what people see. */
  reliability: PdfReliability | null;
  /** What stands on the first page without being its text. */
  aside: string[];
}
