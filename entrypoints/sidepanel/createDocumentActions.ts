import type { PanelActions } from '../../components/panel/PanelActions.ts';
import { askBackground } from '../../lib/calls/askBackground.ts';
import type { PageOrder } from '../../lib/calls/PageOrder.ts';
import type { Front } from './createFront.ts';
import { documentInFront } from './documentInFront.ts';

type DocumentActions = Pick<
  PanelActions,
  | 'askFollowUp'
  | 'askSession'
  | 'correct'
  | 'openCopy'
  | 'revealParagraph'
  | 'showFollowed'
  | 'showNeighbour'
  | 'showOnPage'
>;

/** What the panel's parts do with the document in front: its follow-up, its session, its places, its corrections. */
export function createDocumentActions(
  front: Front,
  tell: (frameId: number, order: PageOrder) => void,
): DocumentActions {
  const outlines = () => {
    const state = front.state();
    return state.is === 'page' ? (state.outlines ?? []) : [];
  };
  function showFollowed(id: string): void {
    const found = outlines()
      .flatMap(({ outline }) => outline.recommendations)
      .find((recommendation) => recommendation.id === id);
    if (found) void front.followRecommendation(found);
  }
  return {
    async askFollowUp() {
      const tabId = front.tabId();
      const [first] = outlines().filter(({ outline }) => outline.recommendations.length > 0);
      if (tabId === null || !first) return null;
      const { frameId, outline } = first;
      const { symbol, symbolBasis } = outline.header;
      const { recommendations } = outline;
      const input = { recommendations, tabId, frameId, symbol, symbolBasis };
      return askBackground('follow-up-of-page', input).catch(() => null);
    },
    askSession: (canonical) =>
      askBackground('describe-session-whole', { canonical }).then(
        ({ session }) => session,
        () => null,
      ),
    async correct(correction) {
      const page = documentInFront(front);
      const id = crypto.randomUUID();
      await askBackground('correct-document', { id, correction, page });
      return () => askBackground('undo-correction', { id, page }).then(() => undefined);
    },
    openCopy: (copy, paragraph) =>
      askBackground('open-evidence', { copy, paragraph }).then(
        ({ isOpened }) => isOpened,
        () => false,
      ),
    revealParagraph(paragraph) {
      for (const { frameId, outline } of outlines()) {
        const found = outline.paragraphs.filter(
          ({ number, annex }) => annex === null && number === paragraph,
        );
        const [place] = found;
        // Two paragraphs of one number: neither is certain.
        if (place && found.length === 1) {
          tell(frameId, { order: 'reveal-span', start: place.start, end: place.end });
          return;
        }
      }
    },
    showFollowed,
    showNeighbour: ({ id }) => showFollowed(id),
    showOnPage: ({ start, end }) => tell(front.followedFrame(), { order: 'reveal-span', start, end }),
  };
}
