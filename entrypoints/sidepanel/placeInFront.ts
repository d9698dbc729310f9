import type { CardHere } from '../../components/cards/CardHere.ts';
import type { OutlineRecommendation } from '../../lib/document/Outline.ts';
import { hereOf } from '../../lib/page/marks/hereOf.ts';
import type { TabInFront } from './readTab.ts';

/** Where a recommendation of the page in front stands, and what it has to do with that page. */
export interface FollowedPlace {
  frameId: number;
  here: CardHere;
}

/** Finds a recommendation among the frames of the page in front; null where the page is another by now. */
export function placeInFront(
  recommendation: OutlineRecommendation,
  { state }: TabInFront,
): FollowedPlace | null {
  if (state.is !== 'page') return null;
  const { id, start } = recommendation;
  const found = state.outlines.find(({ outline }) =>
    outline.recommendations.some((each) => each.id === id && each.start === start),
  );
  if (!found) return null;
  const { frameId, outline } = found;
  const references = state.references
    .filter((reference) => reference.frameId === frameId)
    .map((reference) => ({ ...reference, candidates: [], reason: 'as-printed' as const }));
  return { frameId, here: hereOf(outline, references, recommendation) };
}
