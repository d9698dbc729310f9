import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { browser } from 'wxt/browser';
import type { PdfText } from '../../../lib/document/pdf/PdfText.ts';
import { FileError } from '../../../lib/files/FileError.ts';
import { isMissingDocument } from '../../../lib/files/pdf/isMissingDocument.ts';
import { toFileError } from '../../../lib/files/pdf/toFileError.ts';
import { readWhole } from '../../reader/pdf/readWhole.ts';

const assetsOf = (folder: string) => browser.runtime.getURL(`/pdfjs/${folder}/` as '/');

/**
 * Reads the text of a PDF without showing it; nothing in the file is run.
 * @throws {FileError} for a file that is locked, damaged, without text that can be trusted, or says that there is no such document
 */
export async function readPdfFile(data: Uint8Array, signal: AbortSignal): Promise<PdfText> {
  const pdfjs = await import('pdfjs-dist');
  pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;
  const loading = pdfjs.getDocument({
    data,
    cMapUrl: assetsOf('cmaps'),
    standardFontDataUrl: assetsOf('standard_fonts'),
    useWasm: false,
    enableXfa: false,
    fontExtraProperties: true,
    verbosity: 0,
  });
  try {
    const file = await loading.promise.catch((error: unknown) => {
      throw toFileError(error);
    });
    let whole: PdfText | null = null;
    await readWhole({ file, firstPage: Promise.resolve() }, (read) => (whole = read), signal);
    return checkText(whole);
  } finally {
    void loading.destroy();
  }
}

function checkText(read: PdfText | null): PdfText {
  if (read === null || read.reliability === 'no-text') throw new FileError('no-text');
  if (read.reliability === 'wrong-letters') throw new FileError('wrong-letters');
  if (isMissingDocument(read)) throw new FileError('missing-document');
  return read;
}
