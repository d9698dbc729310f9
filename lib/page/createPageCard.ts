import type { Card } from '../knowledge/Card.ts';
import type { LoadedCard } from './CardTarget.ts';
import { chipReference } from './chipReference.ts';
import { createHovercard, type Hovercard } from './createHovercard.ts';
import type { NoteMaker } from './createNoteMaker.ts';
import type { PageOutliner } from './createOutliner.ts';
import type { PageParts } from './PageParts.ts';
import { watchEscape } from './watchEscape.ts';

/** What the card of a page needs of its other parts. */
export interface PageCardOptions {
  maker: NoteMaker;
  outliner: PageOutliner;
  /** The card of a recommendation of the page. */
  explainNeighbour: (id: string) => Promise<LoadedCard>;
}

/** Prepares the one card of a page, for its references and its recommendations alike. Escape closes it. */
export function createPageCard(parts: PageParts, options: PageCardOptions): Hovercard {
  const { maker, outliner, explainNeighbour } = options;
  const { host, views, signal } = parts;
  const { calls, t } = parts.options;

  async function explainCanonical(canonical: string, pinpoint: string | null): Promise<Card> {
    const reading = await parts.reader.read(await parts.source());
    const context = reading?.context ?? null;
    if (pinpoint === null) return calls.explainCanonical({ canonical, context });
    const reference = { ...chipReference(canonical), pinpoint, reason: 'as-printed' } as const;
    return calls.explain({ reference, context });
  }

  const card = createHovercard({
    host,
    views,
    explainCanonical,
    explainNeighbour,
    actions: {
      read: (href) => void calls.openReader(href).catch(() => undefined),
      note: async (symbol) => void (await calls.noteOnDocument({ id: crypto.randomUUID(), symbol })),
      noteOnPassage: async (span) => void (await maker.note(await maker.rangeOf(span))),
      async setStatus(span, tracking) {
        const { note, batch } = await maker.track(span, tracking);
        return { note, undo: batch === null ? null : () => calls.undoStatus(batch) };
      },
      openNote: (note) => calls.openNote(note),
      quotePassage: async (span) => maker.quote(await maker.rangeOf(span)),
      openCopy: (copy, paragraph) => calls.openEvidence({ copy, paragraph }).catch(() => false),
      showOnPage(span) {
        card.close();
        void outliner.reveal(span);
      },
      async correct(correction) {
        const id = crypto.randomUUID();
        await calls.correctDocument({ id, correction });
        return () => calls.undoCorrection(id);
      },
    },
    t,
    signal,
  });
  watchEscape(() => {
    const wasOpen = card.target() !== null;
    card.close();
    return wasOpen;
  }, signal);
  return card;
}
