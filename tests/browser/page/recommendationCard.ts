import type { OutlineRecommendation } from '../../../lib/document/Outline.ts';
import type { RecommendationCard } from '../../../lib/knowledge/Card.ts';

/** The card of a recommendation, of a document of which nothing more is known. */
export function recommendationCard(recommendation: OutlineRecommendation): RecommendationCard {
  const { start, end, paragraph, refersTo } = recommendation;
  return {
    ...recommendation,
    card: 'recommendation',
    span: { start, end },
    symbol: 'A/1/1',
    symbolBasis: 'stated',
    citation: `A/1/1, para. ${paragraph}`,
    refersTo: refersTo.map((to) => ({
      ...to,
      type: null,
      title: null,
      date: null,
      links: [],
      citation: `${to.symbol}, para. ${to.paragraph}`,
    })),
    summary: null,
    followUp: null,
    lineage: [],
    toOpen: [],
    reference: {
      kind: 'paragraph',
      text: recommendation.words,
      pinpoint: paragraph,
      reason: 'as-printed',
      canonical: 'A/1/1',
    },
    sources: [],
  };
}
