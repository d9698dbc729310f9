import type { PDFDocumentProxy } from 'pdfjs-dist';
import { yieldToPage } from '../../../lib/anchoring/yieldToPage.ts';
import type { PdfPage } from '../../../lib/document/pdf/PdfPage.ts';
import type { PdfText } from '../../../lib/document/pdf/PdfText.ts';
import { readPdfText } from '../../../lib/document/pdf/readPdfText.ts';
import { readPdfPage } from '../../../lib/files/pdf/readPdfPage.ts';

/** So many pages tell what a document is, and are read first. */
const FIRST_PAGES = 6;
const SLICE_MS = 12;

/**
 * Reads the text of a PDF: first that of its first pages, then, once a page can be seen, all of it; `onRead` is called with
 * both.
 */
export async function readWhole(
  { file, firstPage }: { file: PDFDocumentProxy; firstPage: Promise<void> },
  onRead: (read: PdfText, isWhole: boolean) => void,
  signal: AbortSignal,
): Promise<void> {
  const pages: PdfPage[] = [];
  const boldFonts = new Map<string, boolean>();
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    pages.push(await readPdfPage(page, boldFonts));
    // What was prepared for it goes, unless it is being drawn.
    page.cleanup();
    if (signal.aborted) return;
    if (number !== FIRST_PAGES || file.numPages === FIRST_PAGES) continue;
    onRead(await run(pages), false);
    await firstPage;
  }
  const read = await run(pages);
  if (!signal.aborted) onRead(read, true);
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
