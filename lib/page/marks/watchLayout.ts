import type { DomSource } from '../../anchoring/DomSource.ts';
import { findFrame } from './findFrame.ts';
import { watchShifts } from './watchShifts.ts';

/** What tells that the page may have been laid out anew. */
export interface LayoutWatch {
  /** Watches this document too, instead of the one before: the size of its text, and when its words are drawn. */
  watch(source: Pick<DomSource, 'index' | 'onDrawn'>): void;
}

/**
 * Calls back, until `signal` is aborted, when the page may have been laid out anew: late images and fonts, a window of
 * another size, another zoom, a box inside the page that scrolls, words that are drawn late. And, once a frame at most,
 * when the page itself was scrolled (`isScroll`), which moves nothing in it.
 */
export function watchLayout(onChange: (isScroll: boolean) => void, signal: AbortSignal): LayoutWatch {
  let isDue = false;
  let isOnlyScroll = true;
  let watched: Element[] = [];
  let stopDrawn: (() => void) | undefined;

  function soon(isScroll: boolean): void {
    isOnlyScroll &&= isScroll;
    if (isDue || signal.aborted) return;
    isDue = true;
    requestAnimationFrame(() => {
      const wasScroll = isOnlyScroll;
      isDue = false;
      isOnlyScroll = true;
      if (!signal.aborted) onChange(wasScroll);
    });
  }

  // Called before the frame is painted: what is placed at once is never seen at the wrong place.
  const resized = new ResizeObserver(() => signal.aborted || onChange(false));
  resized.observe(document.documentElement);
  if (document.body) resized.observe(document.body);
  const layoutChanged = () => soon(false);
  watchShifts(layoutChanged, signal);
  addEventListener('resize', layoutChanged, { passive: true, signal });
  addEventListener('load', layoutChanged, { capture: true, passive: true, signal });
  for (const name of ['toggle', 'transitionend'])
    document.addEventListener(name, layoutChanged, { capture: true, passive: true, signal });
  addEventListener('scroll', ({ target }) => soon(target === document), {
    capture: true,
    passive: true,
    signal,
  });
  signal.addEventListener('abort', () => {
    resized.disconnect();
    stopDrawn?.();
  });

  return {
    watch({ index: { root }, onDrawn }) {
      stopDrawn?.();
      stopDrawn = onDrawn?.(() => onChange(false));
      const boxes = [root, findFrame(root)].filter((box) => box !== null);
      if (boxes.every((box) => watched.includes(box))) return;
      for (const box of watched) resized.unobserve(box);
      watched = boxes;
      for (const box of watched) resized.observe(box);
    },
  };
}
