import { type AnnotatedPage, annotatePage } from './annotatePage.ts';
import type { Hovercard } from './createHovercard.ts';
import { createNoteMaker } from './createNoteMaker.ts';
import { createOutliner, type PageOutliner } from './createOutliner.ts';
import { createPageCard } from './createPageCard.ts';
import { createPageNotes, type PageNotes } from './createPageNotes.ts';
import { createParts } from './createParts.ts';
import { createRecommendations } from './createRecommendations.ts';
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
  /** Has the page read anew: what is known of its document has changed. */
  renew(): void;
}

/** Starts what is to be shown on the page at `url`, until `signal` is aborted. */
export function openRun(options: PageOptions, url: URL, shown: PageShown, signal: AbortSignal): PageRun {
  const parts = createParts(options, url, signal);
  const maker = createNoteMaker(parts);
  let page: AnnotatedPage | null = null;
  const recommendations = createRecommendations(parts, {
    isMarked: shown.recommendations,
    card: () => card,
    references: () => page?.references() ?? [],
  });
  const outliner = createOutliner(parts, shown.recommendations, recommendations.show);
  const card: Hovercard = createPageCard(parts, {
    maker,
    outliner,
    explainNeighbour: recommendations.explain,
  });
  if (shown.references) {
    void annotatePage(parts, card).then((annotated) => {
      if (!signal.aborted) page = annotated;
    });
  }
  const tools = createSelectionTools(parts, maker, shown.notes, recommendations.correctionOf);
  const notes = shown.notes ? createPageNotes(parts, shown) : null;
  return {
    page: () => page,
    notes,
    outliner,
    tools,
    renew() {
      parts.reader.forget();
      page?.renew();
      void parts.source().then(parts.reader.read);
    },
  };
}
