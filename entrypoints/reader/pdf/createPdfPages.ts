import type { PdfPages } from '../../../lib/anchoring/PdfPages.ts';
import type { Turn } from '../../../lib/anchoring/TextColumn.ts';
import type { OpenedPdf } from './openPdf.ts';

/** What is used of a page's view. */
interface PageView {
  div: HTMLElement;
  textLayer: { div: HTMLElement; highlighter: { textDivs: Element[] | null } | null } | null;
}

/** Longer than any page takes to be drawn. */
const LONGEST_WAIT = 10_000;

/** The pages of a PDF as its viewer draws them; `onText` is called with the text of each before anyone else hears of it. */
export function createPdfPages(
  { viewer, events }: OpenedPdf,
  root: Element,
  onText: (page: number, layer: HTMLElement, items: readonly Element[]) => void,
): PdfPages {
  const viewOf = (page: number): PageView | undefined => viewer.getPageView(page - 1);

  function itemsOf(page: number): readonly Element[] | null {
    const layer = viewOf(page)?.textLayer;
    const items = layer?.highlighter?.textDivs;
    if (!layer || !items || layer.div.hidden || !layer.div.isConnected) return null;
    // A page that went out of view is taken apart.
    return items.some((item) => item.isConnected) ? items : null;
  }

  function arrange(page: number): void {
    const layer = viewOf(page)?.textLayer;
    const items = itemsOf(page);
    if (layer && items) onText(page, layer.div, items);
  }

  return {
    root,
    elementOf: (page) => viewOf(page)?.div ?? null,
    itemsOf,
    turn: () => viewer.pagesRotation as Turn,
    onPaper(page, rect) {
      const view = viewer.getPageView(page - 1);
      if (view === undefined) return null;
      const { viewport, div } = view;
      const box = div.getBoundingClientRect();
      const toPaper = (x: number, y: number): [number, number] =>
        viewport.convertToPdfPoint(x - box.left - div.clientLeft, y - box.top - div.clientTop);
      const [[ax, ay], [bx, by]] = [toPaper(rect.left, rect.top), toPaper(rect.right, rect.bottom)];
      const [left, , , top] = viewport.viewBox;
      return {
        x: Math.min(ax, bx) - left,
        y: top - Math.max(ay, by),
        width: Math.abs(ax - bx),
        height: Math.abs(ay - by),
      };
    },
    onDrawn(callback) {
      const drawn = ({ pageNumber }: { pageNumber: number }) => {
        arrange(pageNumber);
        callback(pageNumber);
      };
      // Marking what was searched for puts new text nodes in the place of the old.
      const matched = ({ pageIndex }: { pageIndex: number }) => {
        const pages =
          pageIndex < 0 ? Array.from({ length: viewer.pagesCount }, (_, at) => at + 1) : [pageIndex + 1];
        for (const page of pages) if (itemsOf(page) !== null) callback(page);
      };
      events.on('textlayerrendered', drawn);
      events.on('updatetextlayermatches', matched);
      return () => {
        events.off('textlayerrendered', drawn);
        events.off('updatetextlayermatches', matched);
      };
    },
    show(page, top) {
      const view = viewer.getPageView(page - 1);
      if (view === undefined) return Promise.resolve();
      // A page that the file itself turns has its top on another side of the paper.
      const asShown = view.viewport.clone({ scale: 1, rotation: view.pdfPageRotate });
      viewer.scrollPageIntoView({
        pageNumber: page,
        destArray: [null, { name: 'XYZ' }, ...asShown.convertToPdfPoint(0, top), null],
        allowNegativeOffset: true,
      });
      if (itemsOf(page) !== null) return Promise.resolve();
      return new Promise((resolve) => {
        const end = () => {
          events.off('textlayerrendered', drawn);
          clearTimeout(timer);
          resolve();
        };
        const drawn = ({ pageNumber }: { pageNumber: number }) => void (pageNumber === page && end());
        const timer = setTimeout(end, LONGEST_WAIT);
        events.on('textlayerrendered', drawn);
      });
    },
  };
}
