import type { PDFDataRangeTransport } from 'pdfjs-dist';
import { createPdfSource } from '../../lib/anchoring/createPdfSource.ts';
import type { PdfSource, ReadPdf } from '../../lib/anchoring/PdfSource.ts';
import type { PdfReliability } from '../../lib/document/pdf/PdfText.ts';
import { FileError } from '../../lib/files/FileError.ts';
import { isMissingDocument } from '../../lib/files/pdf/isMissingDocument.ts';
import { translate as t } from '../../locales/translate.ts';
import type { ReaderElements } from './findElements.ts';
import type { OpenDocument } from './OpenDocument.ts';
import { createPageList } from './pdf/createPageList.ts';
import { createPdfControls } from './pdf/createPdfControls.ts';
import { createPdfPages } from './pdf/createPdfPages.ts';
import { FITTING } from './pdf/FITTING.ts';
import { fitPages } from './pdf/fitPages.ts';
import { keepFewDrawn } from './pdf/keepFewDrawn.ts';
import { openPdf } from './pdf/openPdf.ts';
import { orderTextLayer } from './pdf/orderTextLayer.ts';
import { printPages } from './pdf/printPages.ts';
import { readWhole } from './pdf/readWhole.ts';
import { showPdfPlace } from './pdf/showPdfPlace.ts';
import { untilFirstPage } from './pdf/untilFirstPage.ts';

/** What the reader is told while a PDF is open. */
export interface PdfEvents {
  /** Its first text is there; called once. */
  onSource(source: PdfSource): void;
  onReliability(reliability: PdfReliability): void;
  onFailure(error: unknown): void;
  onPage(page: number, pages: number): void;
  onZoom(zoom: number): void;
  onFound(current: number, total: number): void;
  /** Where its reader is now, as the fragment of an address says it. */
  onPlace(fragment: string): void;
  /** A link of the document is about to lead to another place in it. */
  onLeave(): void;
}

/** Opens a PDF in an element, at a place; its text is read while it is shown. */
export async function openPdfDocument(
  content: { data: Uint8Array } | { range: PDFDataRangeTransport },
  { url, elements, fragment }: { url: string; elements: ReaderElements; fragment: string },
  events: PdfEvents,
  signal: AbortSignal,
): Promise<Omit<OpenDocument, 'kind'>> {
  const container = document.createElement('div');
  container.className = 'pdf-container';
  container.tabIndex = 0;
  const inner = document.createElement('div');
  inner.className = 'pdfViewer';
  container.append(inner);
  elements.document.replaceChildren(container);
  const opened = await openPdf(container, content, signal);
  const { file, viewer, events: bus } = opened;
  let read: ReadPdf = { text: '', blocks: [], segments: [] };
  let source: PdfSource | null = null;

  const fitting = fitPages(opened, container, signal);
  keepFewDrawn(opened, container);
  const pages = createPdfPages(opened, inner, (number, layer, items) =>
    orderTextLayer(read, number, layer, items),
  );
  const list = createPageList(elements.pages, file, {
    goTo: (number) => controls.goTo(number),
    turn: pages.turn,
    nameOf: (number) => t('reader.pageNumber', String(number)),
    signal,
  });
  const controls = createPdfControls(opened, list, fitting.fill);
  bus.on('pagesinit', () => {
    controls.zoomToFit();
    showPdfPlace(opened, fragment, fitting);
    events.onPage(viewer.currentPageNumber, file.numPages);
    // The keys of the keyboard move through the document from the start.
    if (document.activeElement === document.body) container.focus({ preventScroll: true });
  });
  bus.on('pagechanging', ({ pageNumber }: { pageNumber: number }) => {
    list.setCurrent(pageNumber);
    events.onPage(pageNumber, file.numPages);
  });
  bus.on('scalechanging', ({ scale }: { scale: number }) => events.onZoom(Math.round(scale * 100)));
  bus.on('rotationchanging', () => list.redraw());
  bus.on('updateviewarea', ({ location }: { location: { pdfOpenParams: string; rotation: number } }) => {
    const turned = location.rotation === 0 ? '' : `&rotate=${location.rotation}`;
    const place = location.pdfOpenParams.slice(1) + turned;
    events.onPlace(fitting.isFitting() ? place.replace(/zoom=[\d.]+/, FITTING) : place);
  });
  container.addEventListener(
    'click',
    ({ target }) =>
      void (target instanceof Element && target.closest('[data-internal-link]') && events.onLeave()),
    // The link's own listener leads away.
    { capture: true },
  );
  const found = ({ matchesCount }: { matchesCount: { current: number; total: number } }) =>
    events.onFound(matchesCount.current, matchesCount.total);
  bus.on('updatefindmatchescount', found);
  bus.on('updatefindcontrolstate', found);

  void readWhole(
    { file, firstPage: untilFirstPage(bus) },
    (next, isWhole) => {
      read = next;
      for (let number = 1; number <= file.numPages; number++) {
        const items = pages.itemsOf(number);
        const layer = items?.[0]?.closest<HTMLElement>('.textLayer');
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
    print: (onPage, stopped) => printPages(file, elements.print, onPage, stopped),
    goToPlace: (place) => showPdfPlace(opened, place, fitting),
    pdf: controls,
  };
}
