import type { AnnotatedPage } from './annotatePage.ts';
import type { PageOutliner } from './createOutliner.ts';
import type { PageNotes } from './createPageNotes.ts';
import type { SelectionTools } from './createSelectionTools.ts';
import { openRun, type PageRun } from './openRun.ts';
import type { PageOptions } from './PageOptions.ts';
import type { PageShown } from './PageShown.ts';

/** The overlay of a page, over all documents that the page shows one after the other. */
export interface PageOverlay {
  /** The page goes to another address without loading anew. */
  navigate(url: URL): void;
  /** Says what is to be shown from now on. */
  setShown(shown: PageShown): void;
  /** The references that are annotated now, null where there is nothing. */
  current(): AnnotatedPage | null;
  /** The notes of the page, null while they are not shown. */
  notes(): PageNotes | null;
  /** The page as a document. */
  outliner(): PageOutliner;
  /** Has the page read anew: what is known of its document has changed. */
  renew(): void;
  /** Makes notes and quotes, whatever is shown. */
  tools(): SelectionTools;
}

const NOTHING: PageShown = {
  references: false,
  recommendations: false,
  notes: false,
  areNotesPainted: false,
};

/**
 * Prepares the overlay of the page at `url`; nothing is shown before `setShown`.
 *
 * Each address is one run with a signal of its own, and what a run made goes when its signal is aborted: there is no
 * other cleaning up. All runs end with `signal`.
 */
export function startPage(options: PageOptions, url: URL, signal: AbortSignal): PageOverlay {
  let address = url;
  let shown: PageShown = NOTHING;
  let isSaid = false;
  let ending = new AbortController();
  let run = open();

  function open(): PageRun {
    return openRun(options, address, shown, AbortSignal.any([ending.signal, signal]));
  }

  function restart(): void {
    ending.abort();
    ending = new AbortController();
    run = open();
    if (shown.references) return;
    void options.calls.reportCount({ count: null, since: performance.timeOrigin }).catch(() => undefined);
  }

  return {
    navigate(next) {
      const isSameDocument = next.href.replace(/#.*/, '') === address.href.replace(/#.*/, '');
      address = next;
      if (!isSameDocument) restart();
    },
    setShown(next) {
      const isSame = (Object.keys(next) as (keyof PageShown)[]).every((part) => next[part] === shown[part]);
      // The first time it also tells the toolbar, where nothing is shown.
      if (isSame && isSaid) return;
      isSaid = true;
      shown = next;
      restart();
    },
    current: () => run.page(),
    notes: () => run.notes,
    outliner: () => run.outliner,
    renew: () => run.renew(),
    tools: () => run.tools,
  };
}
