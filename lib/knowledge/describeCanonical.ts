import type { Reference, ReferenceKind } from '../symbols/Reference.ts';
import type { Card } from './Card.ts';
import type { CardContext } from './CardContext.ts';
import { describeReference } from './describeReference.ts';
import type { Knowledge } from './Knowledge.ts';
import { type Named, readCanonical } from './readCanonical.ts';

/**
 * The card of something by its canonical form alone, for what one card leads to: a session, a document, a candidate.
 * Never throws: a text that is no canonical form gives a plain card.
 */
export function describeCanonical(canonical: string, context: CardContext, knowledge: Knowledge): Card {
  const reference: Reference = {
    start: 0,
    end: canonical.length,
    text: canonical,
    kind: kindOf(readCanonical(canonical)),
    canonical,
    pinpoint: null,
    status: 'resolved',
    candidates: [],
    reason: 'as-printed',
  };
  return describeReference(reference, context, knowledge);
}

function kindOf(named: Named | null): ReferenceKind {
  if (named?.names === 'act') return named.act.kind === 'decision' ? 'decision' : 'resolution';
  if (named === null || named.names === 'document') return 'symbol';
  return named.names;
}
