import type { PdfControls } from '../OpenDocument.ts';
import type { PageList } from './createPageList.ts';
import type { OpenedPdf } from './openPdf.ts';

const RIGHT_ANGLE = 90;
/** Wider than this, lines are harder to read than they need to be. */
const WIDEST = 1.5;

/** What a reader does with a PDF in its viewer. */
export function createPdfControls({ file, viewer, events }: OpenedPdf, list: PageList): PdfControls {
  return {
    goTo(page) {
      if (page >= 1 && page <= file.numPages) viewer.currentPageNumber = page;
    },
    zoomBy: (step) => (step > 0 ? viewer.increaseScale() : viewer.decreaseScale()),
    zoomToFit() {
      viewer.currentScaleValue = 'page-width';
      if (viewer.currentScale > WIDEST) viewer.currentScale = WIDEST;
    },
    turn(by) {
      viewer.pagesRotation = (viewer.pagesRotation + 360 + by * RIGHT_ANGLE) % 360;
    },
    find: (words, by) =>
      events.dispatch('find', {
        source: null,
        type: by === 0 ? '' : 'again',
        query: words,
        caseSensitive: false,
        entireWord: false,
        highlightAll: true,
        findPrevious: by === -1,
        matchDiacritics: false,
      }),
    showList: list.show,
  };
}
