import { describeCanonical } from './describeCanonical.ts';
import { findCounterparts } from './findCounterparts.ts';
import type { Knowledge } from './Knowledge.ts';

/** The symbols of the drafts that a document became of; none where the packs do not tell. */
export function draftsOf(symbol: string, knowledge: Knowledge): string[] {
  const card = describeCanonical(symbol, { language: null }, knowledge);
  return card.card === 'document' ? findCounterparts(card).drafts.map((draft) => draft.symbol) : [];
}
