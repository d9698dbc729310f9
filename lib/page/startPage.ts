import { type AnnotatedPage, annotatePage } from './annotatePage.ts';
import type { PageOptions } from './PageOptions.ts';

/** The overlay of a page, over all documents that the page shows one after the other. */
export interface PageOverlay {
  /** The page goes to another address without loading anew. */
  navigate(url: URL): void;
  /** Shows (true) or hides (false) everything. */
  setShown(isShown: boolean): void;
  /** What is annotated now, null where there is nothing. */
  current(): AnnotatedPage | null;
}

/**
 * Prepares the overlay of the page at `url`; nothing happens before `setShown(true)`.
 *
 * Each address is one run with a signal of its own, and what a run made goes when its signal is aborted: there is no
 * other cleaning up. All runs end with `signal`.
 */
export function startPage(options: PageOptions, url: URL, signal: AbortSignal): PageOverlay {
  let address = url;
  let isShown = false;
  let run = new AbortController();
  let page: AnnotatedPage | null = null;

  function restart(): void {
    run.abort();
    run = new AbortController();
    page = null;
    const current = AbortSignal.any([run.signal, signal]);
    if (!isShown) {
      void options.calls.reportCount({ count: null, since: performance.timeOrigin }).catch(() => undefined);
      return;
    }
    void annotatePage(options, address, current).then((annotated) => {
      if (!current.aborted) page = annotated;
    });
  }

  return {
    navigate(next) {
      const isSameDocument = next.href.replace(/#.*/, '') === address.href.replace(/#.*/, '');
      address = next;
      if (!isSameDocument) restart();
    },
    setShown(next) {
      if (next === isShown && next) return;
      isShown = next;
      restart();
    },
    current: () => page,
  };
}
