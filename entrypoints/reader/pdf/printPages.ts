import type { PDFDocumentProxy } from 'pdfjs-dist';

/** Dots an inch on paper, and in a PDF's own units. */
const [PAPER, UNITS] = [150, 72];

/**
 * Prints all pages of a PDF, each drawn for paper, one after the other, and kept as a packed picture: hundreds of them as
 * they are drawn would fill the memory. The pictures go when the print window closes, or when `signal` is aborted.
 */
export async function printPages(
  file: PDFDocumentProxy,
  sheet: HTMLElement,
  onPage: (page: number, pages: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const addresses: string[] = [];
  function clear(): void {
    sheet.replaceChildren();
    for (const address of addresses) URL.revokeObjectURL(address);
  }
  const canvas = document.createElement('canvas');
  for (let number = 1; number <= file.numPages; number++) {
    onPage(number, file.numPages);
    const page = await file.getPage(number);
    const viewport = page.getViewport({ scale: PAPER / UNITS });
    if (number === 1) sheet.replaceChildren(sizeOf(page.getViewport({ scale: 1 })));
    canvas.width = viewport.width;
    canvas.height = viewport.height;
    await page.render({ canvas, viewport, intent: 'print' }).promise;
    const picture = new Image();
    picture.src = URL.createObjectURL(await pack(canvas));
    addresses.push(picture.src);
    await picture.decode();
    if (signal.aborted) return clear();
    sheet.append(picture);
  }
  addEventListener('afterprint', clear, { once: true });
  print();
}

/** Has the paper as large as the first page, without a border of the browser's own. */
function sizeOf({ width, height }: { width: number; height: number }): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = `@page { size: ${width}pt ${height}pt; margin: 0; }`;
  return style;
}

function pack(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error('The page is too large.')) : resolve(blob))),
  );
}
