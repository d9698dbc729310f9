import type { CallTable } from '../../lib/calls/CallTable.ts';
import { describeReference } from '../../lib/knowledge/describeReference.ts';
import { knowledge } from './knowledge.ts';

type Explain = CallTable['explain'];

/** The card of a reference on the page. */
export async function explain({ reference, context }: Explain['input']): Promise<Explain['output']> {
  return describeReference(reference, { language: context?.language ?? null }, knowledge());
}
