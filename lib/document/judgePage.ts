import type { CompiledAsking } from './asks/CompiledAsking.ts';
import type { AskingPlace } from './asks/readParagraphAsks.ts';
import { judgeParagraph } from './judgeParagraph.ts';
import { readsLikeRecommendation } from './readsLikeRecommendation.ts';
import type { ReadParagraph } from './structure/ReadParagraph.ts';

/**
 * What a paragraph is on a page that is no document, and which of its asking places read like recommendations: all under
 * a heading that announces recommendations; elsewhere those that name whom they ask, in the page's own words.
 */
export function judgePage(
  paragraph: ReadParagraph,
  places: readonly AskingPlace[],
  asking: CompiledAsking,
): ReturnType<typeof judgeParagraph> {
  const judged = judgeParagraph(paragraph, places, null, asking);
  if (paragraph.zone !== null || paragraph.role !== 'text') return judged;
  const recommended = places.filter((place) => !place.isProposal && readsLikeRecommendation(place, asking));
  const role = recommended.length > 0 ? 'recommendation' : judged.proposed.length > 0 ? 'proposal' : 'text';
  return { role, recommended, proposed: judged.proposed };
}
