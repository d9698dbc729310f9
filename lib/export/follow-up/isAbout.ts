import type { KnownRecommendation } from '../../knowledge/KnownRecommendation.ts';
import type { OwnEvidence } from './OwnEvidence.ts';

/**
 * Whether evidence that a reader added is about a recommendation of this document: by the labels that both print. Those of
 * an annex stand apart, since annexes are numbered anew and evidence names none.
 */
export function isAbout(
  { symbol, paragraph, item }: OwnEvidence,
  known: Pick<KnownRecommendation, 'paragraph' | 'item' | 'annex'>,
  document: string,
): boolean {
  return symbol === document && paragraph === known.paragraph && item === known.item && known.annex === null;
}
