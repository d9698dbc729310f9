import type { CallTable } from '../../lib/calls/CallTable.ts';

type Explain = CallTable['explain-canonical'];

/** The card of something that another card names: a document, a session, a resolution. */
export async function explainCanonical({ canonical }: Explain['input']): Promise<Explain['output']> {
  const reference = {
    kind: 'symbol',
    text: canonical,
    pinpoint: null,
    reason: 'symbol-printed',
    canonical,
  } as const;
  return { card: 'plain', reference, sources: [], kind: 'symbol', canonical, reason: 'symbol-printed' };
}
