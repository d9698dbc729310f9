import type { DomSource } from '../anchoring/DomSource.ts';
import type { FollowedOutline } from '../knowledge/followUp/FollowedOutline.ts';
import { type AnnotatedPage, annotatePage } from './annotatePage.ts';
import type { LoadedCard } from './CardTarget.ts';
import { createNoteMaker } from './createNoteMaker.ts';
import { createOutliner, type PageOutliner } from './createOutliner.ts';
import { createPageCard } from './createPageCard.ts';
import { createPageNotes, type PageNotes } from './createPageNotes.ts';
import { createParts } from './createParts.ts';
import type { PageRecommendations } from './createRecommendations.ts';
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
  let recommendations: PageRecommendations | null = null;

  async function showOutline(source: DomSource, outline: FollowedOutline): Promise<void> {
    if (recommendations === null) {
      // A page of which nothing was read does not carry what marks recommendations.
      if (outline.recommendations.length === 0 && outline.header.type === null) return;
      const marking = await parts.marking().catch(() => null);
      if (marking === null || signal.aborted) return;
      recommendations ??= marking.createRecommendations(parts, {
        isMarked: shown.recommendations,
        card,
        references: () => page?.references() ?? [],
        trackingIn: (span) => notes?.trackingIn(span) ?? null,
      });
    }
    recommendations.show(source, outline);
  }

  async function explainNeighbour(id: string): Promise<LoadedCard> {
    if (recommendations === null) throw new Error('The page has no recommendation now.');
    return recommendations.explain(id);
  }

  const outliner = createOutliner(parts, shown.recommendations, (...read) => void showOutline(...read));
  const card = createPageCard(parts, { maker, outliner, explainNeighbour });
  if (shown.references) {
    void annotatePage(parts, card, shown.notes).then((annotated) => {
      if (!signal.aborted) page = annotated;
    });
  }
  const tools = createSelectionTools(
    parts,
    maker,
    shown.notes,
    (range) => recommendations?.offerOn(range) ?? { say: null, takeBack: null },
  );
  const notes = shown.notes ? createPageNotes(parts, shown, () => recommendations?.renewMarks()) : null;
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
