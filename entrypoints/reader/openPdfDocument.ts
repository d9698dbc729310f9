import type { PDFDataRangeTransport } from 'pdfjs-dist';
import { createPdfSource } from '../../lib/anchoring/createPdfSource.ts';
import type { PdfSource, ReadPdf } from '../../lib/anchoring/PdfSource.ts';
import type { PdfReliability } from '../../lib/document/pdf/PdfText.ts';
import { FileError } from '../../lib/files/FileError.ts';
import { isMissingDocument } from '../../lib/files/pdf/isMissingDocument.ts';
import type { OpenDocument } from './OpenDocument.ts';
import { createPdfPages } from './pdf/createPdfPages.ts';
import { openPdf } from './pdf/openPdf.ts';
import { orderTextLayer } from './pdf/orderTextLayer.ts';
import { printPages } from './pdf/printPages.ts';
import { readWhole } from './pdf/readWhole.ts';

/** What the reader is told while a PDF is open. */
export interface PdfEvents {
  /** Its first text is there; called once. */
  onSource(source: PdfSource): void;
  onReliability(reliability: PdfReliability): void;
  onFailure(error: unknown): void;
  onPage(page: number, pages: number): void;
  onZoom(zoom: number): void;
  onFound(current: number, total: number): void;
}

const RIGHT_ANGLE = 90;

/** Opens a PDF in an element, at a page; its text is read while it is shown. */
export async function openPdfDocument(
  content: { data: Uint8Array } | { range: PDFDataRangeTransport },
  { url, root, print, page }: { url: string; root: HTMLElement; print: HTMLElement; page: number | null },
  events: PdfEvents,
  signal: AbortSignal,
): Promise<Omit<OpenDocument, 'kind'>> {
  const container = document.createElement('div');
  container.className = 'pdf-container';
  container.tabIndex = 0;
  const inner = document.createElement('div');
  inner.className = 'pdfViewer';
  container.append(inner);
  root.replaceChildren(container);
  const opened = await openPdf(container, content);
  const { file, viewer, events: bus } = opened;
  signal.addEventListener('abort', opened.close);
  let read: ReadPdf = { text: '', blocks: [], segments: [] };
  let source: PdfSource | null = null;

  const pages = createPdfPages(opened, inner, (number, layer, items) =>
    orderTextLayer(read, number, layer, items),
  );
  bus.on('pagesinit', () => {
    viewer.currentScaleValue = 'page-width';
    if (viewer.currentScale > 1.5) viewer.currentScale = 1.5;
    if (page !== null) viewer.currentPageNumber = page;
    events.onPage(viewer.currentPageNumber, file.numPages);
  });
  bus.on('pagechanging', ({ pageNumber }: { pageNumber: number }) =>
    events.onPage(pageNumber, file.numPages),
  );
  bus.on('scalechanging', ({ scale }: { scale: number }) => events.onZoom(Math.round(scale * 100)));
  const found = ({ matchesCount }: { matchesCount: { current: number; total: number } }) =>
    events.onFound(matchesCount.current, matchesCount.total);
  bus.on('updatefindmatchescount', found);
  bus.on('updatefindcontrolstate', found);

  void readWhole(
    file,
    (next, isWhole) => {
      read = next;
      for (let number = 1; number <= file.numPages; number++) {
        const layer = pages.itemsOf(number)?.[0]?.closest<HTMLElement>('.textLayer');
        const items = pages.itemsOf(number);
        if (layer && items) orderTextLayer(read, number, layer, items);
      }
      if (source === null) {
        source = createPdfSource(url, pages, next);
        events.onSource(source);
      } else source.setRead(next);
      if (!isWhole) return;
      events.onReliability(next.reliability);
      if (isMissingDocument(next)) events.onFailure(new FileError('missing-document'));
    },
    signal,
  ).catch((error: unknown) => {
    if (!signal.aborted) events.onFailure(error);
  });

  return {
    bytes: () => file.getData(),
    print: () => printPages(file, print),
    pdf: {
      goTo(number) {
        if (number >= 1 && number <= file.numPages) viewer.currentPageNumber = number;
      },
      zoomBy: (step) => (step > 0 ? viewer.increaseScale() : viewer.decreaseScale()),
      turn() {
        viewer.pagesRotation = (viewer.pagesRotation + RIGHT_ANGLE) % 360;
      },
      find: (words, isBackward) =>
        bus.dispatch('find', {
          source: null,
          type: 'again',
          query: words,
          caseSensitive: false,
          entireWord: false,
          highlightAll: true,
          findPrevious: isBackward,
          matchDiacritics: false,
        }),
    },
  };
}
