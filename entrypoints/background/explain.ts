import type { CallTable } from '../../lib/calls/CallTable.ts';

type Explain = CallTable['explain'];

/** The card of a reference on the page. */
export async function explain({ reference }: Explain['input']): Promise<Explain['output']> {
  const { kind, canonical, reason } = reference;
  return { card: 'plain', reference, sources: [], kind, canonical, reason };
}
