import type { RecommendationCard } from '../../../lib/knowledge/Card.ts';
import { foldForSearch } from '../../../lib/notes/list/foldForSearch.ts';
import type { Note } from '../../../lib/notes/schema/noteSchema.ts';
import { trackingOf } from '../../../lib/notes/tracking/trackingOf.ts';
import type { FollowRow } from './FollowRow.ts';

/** As notes name the place of a recommendation: "15 (a)", "annex I, 3"; a bullet has no label, its paragraph stands for it. */
function placeOf({ paragraph, annex, item }: RecommendationCard): string | null {
  if (paragraph === null) return null;
  const label = item === null || /^\d+$/.test(item) ? paragraph : `${paragraph} ${item}`;
  if (annex === null) return label;
  return annex === 'annex' ? `annex, ${label}` : `annex ${annex}, ${label}`;
}

/** As lists show its number: a bullet's place in its list stands for a label. */
function numberOf(card: RecommendationCard): string {
  const place = placeOf(card) ?? '';
  return card.item !== null && /^\d+$/.test(card.item) ? `${place} • ${card.item}` : place;
}

function wordsOf(card: RecommendationCard, notes: readonly Note[]): string {
  const asks = card.asks.flatMap(({ addressee, wording }) => [addressee ?? '', wording]);
  const evidence = (card.followUp?.evidence ?? []).map(({ citation }) => citation);
  const own = notes.flatMap(({ comment, tags }) => [comment, ...tags]);
  return foldForSearch(
    [numberOf(card), card.words, ...card.headings, ...asks, ...evidence, ...own].join(' '),
  );
}

/**
 * The rows of the follow-up table, in the order of the cards.
 * @param notes the reader's own on the document, in any order; one on a whole paragraph goes to the first of its parts
 */
export function listFollowRows(cards: readonly RecommendationCard[], notes: readonly Note[]): FollowRow[] {
  const left = new Set([...notes].sort((a, b) => (a.updated < b.updated ? 1 : -1)));
  return cards.map((card, index) => {
    const place = placeOf(card);
    const own = [...left].filter(
      ({ source }) =>
        source.paragraph !== null && (source.paragraph === place || source.paragraph === card.paragraph),
    );
    for (const note of own) left.delete(note);
    return {
      key: `${card.id} ${index}`,
      card,
      number: numberOf(card),
      notes: own,
      mine: trackingOf(own),
      folded: wordsOf(card, own),
    };
  });
}
