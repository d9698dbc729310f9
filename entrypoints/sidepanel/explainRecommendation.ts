import { askBackground } from '../../lib/calls/askBackground.ts';
import type { OutlineRecommendation } from '../../lib/document/Outline.ts';
import type { Card } from '../../lib/knowledge/Card.ts';
import type { TabInFront } from './readTab.ts';

/** The card of a recommendation of the page in front; null where there is none, or no answer. */
export async function explainRecommendation(
  recommendation: OutlineRecommendation,
  { state, pages: [page] }: TabInFront,
): Promise<Card | null> {
  if (state.is !== 'page' || page === undefined) return null;
  const { url, title, symbol, language, targets } = page;
  const body = state.header?.body ?? null;
  return askBackground('explain-recommendation', {
    recommendation,
    context: { symbol: state.symbol, basis: state.basis, body, language },
    page: { url, title, symbol, language, targets },
  }).catch(() => null);
}
