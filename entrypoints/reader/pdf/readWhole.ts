import type { PDFDocumentProxy } from 'pdfjs-dist';
import { yieldToPage } from '../../../lib/anchoring/yieldToPage.ts';
import type { PdfPage } from '../../../lib/document/pdf/PdfPage.ts';
import type { PdfText } from '../../../lib/document/pdf/PdfText.ts';
import { readPdfText } from '../../../lib/document/pdf/readPdfText.ts';
import { readPdfPage } from '../../../lib/files/pdf/readPdfPage.ts';

/** So many pages tell what a document is, and are read first. */
const FIRST_PAGES = 6;
const SLICE_MS = 12;
const NO_PAGE = { width: 0, height: 0, items: [] };

/**
 * Reads the text of a PDF: first that of its first pages, then, once a page can be seen, all of it; `onRead` is called with
 * both. A page that cannot be read counts as empty.
 * @throws what was wrong with the first such page, once all others are read
 */
export async function readWhole(
  { file, firstPage }: { file: PDFDocumentProxy; firstPage: Promise<void> },
  onRead: (read: PdfText, isWhole: boolean) => void,
  signal: AbortSignal,
): Promise<void> {
  const pages: PdfPage[] = [];
  const boldFonts = new Map<string, boolean>();
  const wrong: unknown[] = [];
  for (let number = 1; number <= file.numPages; number++) {
    const page = await readPage(file, number, boldFonts).catch((error: unknown) => {
      wrong.push(error);
      return { number, ...NO_PAGE };
    });
    if (signal.aborted) return;
    pages.push(page);
    if (number !== FIRST_PAGES || file.numPages === FIRST_PAGES) continue;
    onRead(await run(pages), false);
    await firstPage;
  }
  const read = await run(pages);
  if (signal.aborted) return;
  onRead(read, true);
  if (wrong.length > 0) throw wrong[0];
}

async function readPage(
  file: PDFDocumentProxy,
  number: number,
  boldFonts: Map<string, boolean>,
): Promise<PdfPage> {
  const page = await file.getPage(number);
  const read = await readPdfPage(page, boldFonts);
  // What was prepared for it goes, unless it is being drawn.
  page.cleanup();
  return read;
}

/** Runs in slices, so that the page never halts. */
async function run(pages: readonly PdfPage[]): Promise<PdfText> {
  const steps = readPdfText(pages);
  let deadline = performance.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < deadline) continue;
    await yieldToPage();
    deadline = performance.now() + SLICE_MS;
  }
}
