import type { OpenedPdf } from './openPdf.ts';

/** Wider than this, lines are harder to read than they need to be. */
const WIDEST = 1.5;
/** What stands beside a page: its shadow, and the bar that scrolls. In CSS pixels. */
const BESIDE = 40;
/** Scales that differ by less look the same. */
const SAME = 0.005;

/** Pages that are as wide as the box that they are scrolled in. */
export interface PageFit {
  /** Makes them so. */
  fill(): void;
  /** Whether they are: nobody has given them another zoom. */
  isFitting(): boolean;
}

/**
 * Keeps pages as wide as the box that they are scrolled in, whatever becomes of it (another window, a panel beside it, the
 * list of pages) and however they are turned, as long as nobody has given them another zoom; until `signal` is aborted.
 */
export function fitPages(
  { viewer, events }: Pick<OpenedPdf, 'viewer' | 'events'>,
  box: HTMLElement,
  signal: AbortSignal,
): PageFit {
  /** The scale at which they last fitted. */
  let fitting = 0;

  function fill(): void {
    const page = viewer.getPageView(viewer.currentPageNumber - 1);
    if (page === undefined || box.offsetWidth <= BESIDE) return;
    const widthAtOne = page.width / page.scale;
    fitting = Math.min(WIDEST, (box.offsetWidth - BESIDE) / widthAtOne);
    viewer.currentScale = fitting;
  }

  const isFitting = () => fitting > 0 && Math.abs(viewer.currentScale - fitting) < SAME;

  function fitAgain(): void {
    if (isFitting()) fill();
  }

  const resized = new ResizeObserver(fitAgain);
  resized.observe(box);
  events.on('rotationchanging', fitAgain);
  signal.addEventListener('abort', () => resized.disconnect());
  return { fill, isFitting };
}
