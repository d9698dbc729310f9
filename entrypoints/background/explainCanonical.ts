import type { CallTable } from '../../lib/calls/CallTable.ts';
import { describeCanonical } from '../../lib/knowledge/describeCanonical.ts';
import { knowledge } from './knowledge.ts';

type Explain = CallTable['explain-canonical'];

/** The card of something that another card names: a document, a session, a resolution. */
export async function explainCanonical({ canonical, context }: Explain['input']): Promise<Explain['output']> {
  return describeCanonical(canonical, { language: context?.language ?? null }, knowledge());
}
