import { type AnnotatedPage, annotatePage } from './annotatePage.ts';
import { createNoteMaker } from './createNoteMaker.ts';
import { createOutliner, type PageOutliner } from './createOutliner.ts';
import { createPageNotes, type PageNotes } from './createPageNotes.ts';
import { createParts } from './createParts.ts';
import { createSelectionTools, type SelectionTools } from './createSelectionTools.ts';
import type { PageOptions } from './PageOptions.ts';
import type { PageShown } from './PageShown.ts';

/** What runs on one address of a page. */
export interface PageRun {
  /** The references, null until there are any. */
  page(): AnnotatedPage | null;
  notes: PageNotes | null;
  outliner: PageOutliner;
  tools: SelectionTools;
}

/** Starts what is to be shown on the page at `url`, until `signal` is aborted. */
export function openRun(options: PageOptions, url: URL, shown: PageShown, signal: AbortSignal): PageRun {
  const parts = createParts(options, url, signal);
  let page: AnnotatedPage | null = null;
  if (shown.references) {
    void annotatePage(parts).then((annotated) => {
      if (!signal.aborted) page = annotated;
    });
  }
  const outliner = createOutliner(parts, shown.recommendations, () => undefined);
  const tools = createSelectionTools(parts, createNoteMaker(parts), shown.notes);
  const notes = shown.notes ? createPageNotes(parts, shown) : null;
  return { page: () => page, notes, outliner, tools };
}
