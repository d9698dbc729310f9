import type { OpenedPdf } from './openPdf.ts';

/** Pages that stay drawn when they are out of view, for the way back: the picture of one takes some eight megabytes. */
const MOST_DRAWN = 5;

/** Lets go of what was drawn longest ago and is far from the window: the viewer itself keeps twice as much. */
export function keepFewDrawn({ viewer, events }: OpenedPdf, container: Element): void {
  const drawn = new Set<number>();

  /** At most the height of the window away from it. */
  function isNear(page: number): boolean {
    const window = container.getBoundingClientRect();
    const { top, bottom } = viewer.getPageView(page - 1).div.getBoundingClientRect();
    return bottom > window.top - window.height && top < window.bottom + window.height;
  }

  events.on('pagerendered', ({ pageNumber }: { pageNumber: number }) => {
    drawn.delete(pageNumber);
    drawn.add(pageNumber);
    for (const page of drawn) {
      if (drawn.size <= MOST_DRAWN) return;
      if (isNear(page)) continue;
      viewer.getPageView(page - 1).destroy();
      drawn.delete(page);
    }
  });
}
