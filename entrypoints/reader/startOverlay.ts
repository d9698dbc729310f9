import cards from '../../components/cards/cards.css?inline';
import selection from '../../components/selection/selection.css?inline';
import tokens from '../../components/tokens.css?inline';
import type { DomSource } from '../../lib/anchoring/DomSource.ts';
import { describeRange } from '../../lib/anchoring/describeRange.ts';
import { describeSpan } from '../../lib/anchoring/describeSpan.ts';
import { locate } from '../../lib/anchoring/locate.ts';
import { snapshotOf } from '../../lib/anchoring/snapshotOf.ts';
import { createRecommendations } from '../../lib/page/createRecommendations.ts';
import { drawCard } from '../../lib/page/drawCard.tsx';
import { drawSelection } from '../../lib/page/drawSelection.tsx';
import { createNoteMarks } from '../../lib/page/marks/createNoteMarks.ts';
import marks from '../../lib/page/marks/marks.css?inline';
import overlay from '../../lib/page/overlay.css?inline';
import { startPage } from '../../lib/page/startPage.ts';
import { findPrintedSymbols } from '../../lib/symbols/findPrintedSymbols.ts';
import { hasReferenceHint } from '../../lib/symbols/hasReferenceHint.ts';
import { symbolOfLink } from '../../lib/symbols/symbolOfLink.ts';
import { translate } from '../../locales/translate.ts';
import { followSettings } from '../page.content/followSettings.ts';
import { obeyOrders } from '../page.content/obeyOrders.ts';
import { pageCalls } from '../page.content/pageCalls.ts';

/** The reader is a site of one page, whose text is the document. */
const READER = { hosts: [], content: ['#document'], skipped: ['.reader-bar'], isDocument: true };

/** What is known of a document: its symbol, and once it was read as a document, its title; null for what is not known. */
interface DocumentName {
  symbol: string | null;
  title?: string | null;
}

/**
 * Lays the same overlay over the document in the reader as over any page, until `signal` is aborted; `onName` is told what
 * the document is, as that becomes known.
 */
export function startOverlay(
  source: DomSource,
  address: string | null,
  onName: (name: DocumentName) => void,
  signal: AbortSignal,
): void {
  const calls: typeof pageCalls = {
    ...pageCalls,
    async readPage(page) {
      const reading = await pageCalls.readPage(page);
      if (!signal.aborted) onName({ symbol: reading.context?.symbol ?? null });
      return reading;
    },
    async readDocument(page) {
      const outline = await pageCalls.readDocument(page);
      const { symbol, type, title } = outline.header;
      // Of what is no document for certain, the first words are no title.
      if (!signal.aborted) onName({ symbol, title: symbol === null && type === null ? null : title });
      return outline;
    },
  };
  const overlayOfPage = startPage(
    {
      calls,
      finder: { findReferences: findPrintedSymbols, hasReferenceHint, symbolOfLink },
      t: translate,
      loadViews: async () => ({ css: cards + selection, drawCard, drawSelection }),
      loadAnchoring: async () => ({ describeRange, describeSpan, locate, snapshotOf }),
      loadMarking: async () => ({ css: marks, createRecommendations, createNoteMarks }),
      document: { site: READER, open: async () => source },
      css: tokens + overlay,
      isShadowOpen: import.meta.env.ADDENDUM_E2E,
    },
    new URL(address ?? location.href),
    signal,
  );
  obeyOrders(overlayOfPage, signal);
  followSettings(overlayOfPage, signal);
}
