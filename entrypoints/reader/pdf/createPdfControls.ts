import type { PdfControls } from '../OpenDocument.ts';
import type { PageList } from './createPageList.ts';
import type { OpenedPdf } from './openPdf.ts';

const RIGHT_ANGLE = 90;

/** What a reader does with a PDF in its viewer; `fill` gives its pages the width of the window. */
export function createPdfControls(
  { file, viewer, events }: OpenedPdf,
  list: PageList,
  fill: () => void,
): PdfControls {
  return {
    goTo(page) {
      if (page >= 1 && page <= file.numPages) viewer.currentPageNumber = page;
    },
    zoomBy: (step) => (step > 0 ? viewer.increaseScale() : viewer.decreaseScale()),
    zoomToFit: fill,
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
