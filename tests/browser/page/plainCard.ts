import type { Card } from '../../../lib/knowledge/Card.ts';
import type { Reference } from '../../../lib/symbols/Reference.ts';

/** The simplest card of a reference. */
export function plainCard({ text, canonical }: Pick<Reference, 'text' | 'canonical'>): Card {
  return {
    card: 'plain',
    kind: 'symbol',
    canonical,
    reason: 'symbol-printed',
    reference: { text, canonical, kind: 'symbol', pinpoint: null, reason: 'symbol-printed' },
    sources: [],
  };
}
