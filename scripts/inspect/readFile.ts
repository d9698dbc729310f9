import { extname } from 'node:path';
import { blocksOfText } from '../../lib/document/blocksOfText.ts';
import { readHtml } from '../../lib/document/readHtml.ts';
import { FileError } from '../../lib/files/FileError.ts';
import { openWord } from '../../lib/files/word/openWord.ts';
import type { FileContent } from './FileContent.ts';
import { InspectError } from './InspectError.ts';
import { isHtmlFile } from './isHtmlFile.ts';
import { readBytes } from './readBytes.ts';
import { readTextFile } from './readTextFile.ts';

/** pdf.js takes its time to start: only a PDF brings it in. */
const readPdf = async (bytes: Uint8Array) => (await import('./readPdfFile.ts')).readPdfFile(bytes);
const readWord = async (bytes: Uint8Array) => ({ ...openWord(bytes), reliability: null, setAside: [] });
/* What a file is, by its first bytes, since names lie; else by its name. */
const KINDS = [
  { ending: '.pdf', signature: '%PDF-', within: 1024, read: readPdf },
  { ending: '.docx', signature: 'PK\u0003\u0004', within: 4, read: readWord },
  // What Word wrote before 2007, a locked .docx, and rich text are refused by their own names.
  {
    ending: '.doc',
    signature: '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1',
    within: 8,
    read: readWord,
  },
  { ending: '.rtf', signature: '{\\rtf', within: 5, read: readWord },
] as const;

/**
 * Reads a file of any kind that inspect knows: text, Markdown, HTML, PDF, Word (.docx).
 * @throws InspectError for a file that cannot be read, with the reason in one line.
 */
export async function readFile(path: string): Promise<FileContent> {
  const bytes = readBytes(path);
  const head = bytes.subarray(0, 1024).toString('latin1');
  const kind =
    KINDS.find(({ signature, within }) => head.slice(0, within).includes(signature)) ??
    KINDS.find(({ ending }) => extname(path).toLowerCase() === ending);
  if (!kind) {
    const { text: original, isUnicode } = readTextFile(path);
    const aside = { reliability: null, aside: [] };
    return isHtmlFile(path, original)
      ? { original, ...readHtml(original), isExtracted: false, ...aside }
      : { original, text: original, blocks: blocksOfText(original), isExtracted: !isUnicode, ...aside };
  }
  try {
    const { text, blocks, reliability, setAside } = await kind.read(bytes);
    const aside = setAside.filter(({ page }) => page === 1).map((line) => line.text);
    return { original: text, text, blocks, isExtracted: true, reliability, aside };
  } catch (error) {
    if (error instanceof FileError) throw new InspectError(`${path}: ${error.message}`);
    throw error;
  }
}
