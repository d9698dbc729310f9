import type { CardHere } from '../../../components/cards/CardHere.ts';
import type { Outline, OutlineRecommendation } from '../../document/Outline.ts';
import type { Reference } from '../../symbols/Reference.ts';
import { findReferring } from './findReferring.ts';

function placeWords({ paragraph, item }: OutlineRecommendation): string | null {
  return [paragraph, item].filter(Boolean).join(' ') || null;
}

/** What a recommendation has to do with the page that it stands on. */
export function hereOf(
  outline: Outline,
  references: readonly Reference[],
  recommendation: OutlineRecommendation,
): CardHere {
  const { start, end, hash, paragraph, annex, item, id } = recommendation;
  return {
    span: { start, end },
    hash,
    mine: null,
    referredBy: findReferring(outline, references, recommendation),
    siblings: outline.recommendations
      .filter(
        (other) =>
          item !== null &&
          other.item !== null &&
          other.id !== id &&
          other.paragraph === paragraph &&
          other.annex === annex,
      )
      .map((other) => ({ id: other.id, place: placeWords(other), words: other.words })),
    placeOf(symbol, pinpoint) {
      if (symbol !== outline.header.symbol || pinpoint === null) return null;
      const found = outline.paragraphs.filter((one) => one.annex === null && one.number === pinpoint);
      // Two paragraphs of one number: neither is certain.
      return found.length === 1 && found[0] ? { start: found[0].start, end: found[0].end } : null;
    },
  };
}
