import type { Reference, ReferenceKind } from '../symbols/Reference.ts';
import type { Card } from './Card.ts';
import type { CardContext } from './CardContext.ts';
import { agendaItemCard } from './cards/agendaItemCard.ts';
import { ambiguousCard } from './cards/ambiguousCard.ts';
import { articleCard } from './cards/articleCard.ts';
import type { CardMaker } from './cards/CardMaker.ts';
import { documentCard } from './cards/documentCard.ts';
import { plainCard } from './cards/plainCard.ts';
import { resolutionCard } from './cards/resolutionCard.ts';
import { sessionCard } from './cards/sessionCard.ts';
import { createCollector } from './createCollector.ts';
import type { Knowledge } from './Knowledge.ts';
import { readCanonical } from './readCanonical.ts';

/** Kinds that are shown as what they are: nothing is known behind their numbers. */
const PLAIN_KINDS: ReferenceKind[] = ['rule', 'treaty-series', 'sales-number', 'job-number'];

/**
 * The card of a reference: what the packs know of what it points at, else what its canonical form tells.
 * A reference that is not resolved gives its candidates, or a plain card where it has none. Never throws.
 */
export function describeReference(reference: Reference, context: CardContext, knowledge: Knowledge): Card {
  const maker: CardMaker = { reference, context, knowledge, collector: createCollector(knowledge) };
  const { canonical, kind, candidates } = reference;
  if (canonical === null) return candidates.length > 0 ? ambiguousCard(maker) : plainCard(maker);
  const named = PLAIN_KINDS.includes(kind) ? null : readCanonical(canonical);
  switch (named?.names) {
    case 'document':
      return documentCard(named.symbol, maker);
    case 'act':
      return resolutionCard(named.act, maker);
    case 'session':
      return sessionCard(knowledge.session(named.session), maker) ?? plainCard(maker);
    case 'agenda-item':
      return agendaItemCard(named.session, named.item, maker);
    case 'article': {
      const instrument = knowledge.instrument(named.instrument);
      return instrument ? articleCard(canonical, instrument, named.provision, maker) : plainCard(maker);
    }
    default:
      return plainCard(maker);
  }
}
