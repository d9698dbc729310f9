import type { Card, RecommendationCard } from '../../knowledge/Card.ts';
import type { Knowledge } from '../../knowledge/Knowledge.ts';
import type { CiteOptions } from '../cite/CiteOptions.ts';
import { citationText } from '../cite/citationText.ts';
import { citeSource } from '../cite/citeSource.ts';
import { findFinal } from '../cite/findFinal.ts';
import { linkOfSource } from '../linkOfSource.ts';
import { clipCitation } from './clipCitation.ts';

type How = Pick<CiteOptions, 'style' | 'language'>;

/**
 * A card with its citation in the reader's style, ready for the clipboard; a draft's with the final that should be cited
 * in its place. Cards that cite nothing come back as they are.
 */
export function citeCard<Shown extends Card>(card: Shown, knowledge: Knowledge, how: How): Shown {
  return { ...card, ...fieldsOf(card, knowledge, how) };
}

function fieldsOf(card: Card, knowledge: Knowledge, how: How) {
  switch (card.card) {
    case 'document':
      return {
        ...cite(card.symbol, card.reference.pinpoint, card.title, knowledge, how),
        final: findFinal(card.symbol, knowledge),
      };
    case 'resolution':
      return cite(card.canonical, card.reference.pinpoint, card.title, knowledge, how);
    case 'recommendation':
      // Without a symbol it is cited by its page, in the card's own words.
      return card.symbol === null ? {} : cite(card.symbol, placeOf(card), null, knowledge, how);
    default:
      return {};
  }
}

function cite(
  symbol: string,
  paragraph: string | null,
  title: string | null,
  knowledge: Knowledge,
  how: How,
) {
  const source = { symbol, title: title ?? '', url: null, language: how.language, paragraph };
  const parts = citeSource(source, knowledge, { ...how, form: 'plain' });
  const address = symbol.includes(' ') ? null : linkOfSource(source);
  return { citation: citationText(parts), clip: clipCitation(parts, address) };
}

/** A bullet has no label that could be cited: its paragraph is. */
function placeOf({ paragraph, item, annex }: RecommendationCard): string | null {
  const label = item !== null && !/^\d+$/.test(item) ? ` ${item}` : '';
  const inAnnex = annex === null ? null : annex === 'annex' ? 'annex' : `annex ${annex}`;
  const place = paragraph === null ? null : paragraph + label;
  return [inAnnex, place].filter(Boolean).join(', ') || null;
}
