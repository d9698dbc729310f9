import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfPage } from '../../lib/document/pdf/PdfPage.ts';
import type { PdfText } from '../../lib/document/pdf/PdfText.ts';
import { readPdfText } from '../../lib/document/pdf/readPdfText.ts';
import { FileError } from '../../lib/files/FileError.ts';
import { isMissingDocument } from '../../lib/files/pdf/isMissingDocument.ts';
import { readPdfPage } from '../../lib/files/pdf/readPdfPage.ts';
import { toFileError } from '../../lib/files/pdf/toFileError.ts';

const PACKAGE = dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')));

/**
 * Reads the text of a PDF with its blocks. Nothing in the file is run, and no image is decoded.
 * @throws FileError for a file that is locked, damaged, without text, or the answer that there is no such document.
 */
export async function readPdfFile(bytes: Uint8Array): Promise<PdfText> {
  const loading = getDocument({
    // pdf.js takes the bytes over.
    data: new Uint8Array(bytes),
    cMapUrl: join(PACKAGE, 'cmaps/'),
    standardFontDataUrl: join(PACKAGE, 'standard_fonts/'),
    useWasm: false,
    maxImageSize: 1,
    fontExtraProperties: true,
    verbosity: 0,
  });
  try {
    const file = await loading.promise;
    const pages: PdfPage[] = [];
    const boldFonts = new Map<string, boolean>();
    for (let number = 1; number <= file.numPages; number++) {
      const page = await file.getPage(number);
      pages.push(await readPdfPage(page, boldFonts));
      page.cleanup();
    }
    const read = runThrough(readPdfText(pages));
    if (read.reliability === 'no-text') throw new FileError('no-text');
    if (isMissingDocument(read)) throw new FileError('missing-document');
    return read;
  } catch (error) {
    throw error instanceof FileError ? error : toFileError(error);
  } finally {
    await loading.destroy();
  }
}

function runThrough<Result>(steps: Generator<void, Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
