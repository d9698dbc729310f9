import type { CardFollowUp, RecommendationCard } from '../Card.ts';

/** What became of the recommendations of one document. */
export interface FollowUpTable {
  /** In the order in which they were asked for. */
  cards: RecommendationCard[];
  /** What covers all of them at once; null for a document without a symbol. */
  set: CardFollowUp | null;
}
