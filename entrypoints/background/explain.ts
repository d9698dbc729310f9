import type { CallTable } from '../../lib/calls/CallTable.ts';
import { citeCard } from '../../lib/export/clip/citeCard.ts';
import { describeReference } from '../../lib/knowledge/describeReference.ts';
import { knowledge } from './knowledge.ts';
import { readCiteOptions } from './readCiteOptions.ts';

type Explain = CallTable['explain'];

/** The card of a reference on the page. */
export async function explain({ reference, context }: Explain['input']): Promise<Explain['output']> {
  const card = describeReference(reference, { language: context?.language ?? null }, knowledge());
  return citeCard(card, knowledge(), await readCiteOptions());
}
