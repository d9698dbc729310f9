import type { PDFDocumentProxy } from 'pdfjs-dist';

/** Dots an inch on paper, and in a PDF's own units. */
const [PAPER, UNITS] = [150, 72];

/** Prints all pages of a PDF, each drawn for paper; the drawings go when the print window closes. */
export async function printPages(file: PDFDocumentProxy, sheet: HTMLElement): Promise<void> {
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    const viewport = page.getViewport({ scale: PAPER / UNITS });
    const canvas = document.createElement('canvas');
    canvas.width = viewport.width;
    canvas.height = viewport.height;
    await page.render({ canvas, viewport, intent: 'print' }).promise;
    sheet.append(canvas);
  }
  addEventListener('afterprint', () => sheet.replaceChildren(), { once: true });
  print();
}
