import type { CallTable } from '../../lib/calls/CallTable.ts';
import { citeCard } from '../../lib/export/clip/citeCard.ts';
import { describeReference } from '../../lib/knowledge/describeReference.ts';
import { knowledgeAbout } from './learning/knowledgeAbout.ts';
import { readCiteOptions } from './readCiteOptions.ts';

type Explain = CallTable['explain'];

/** The card of a reference on the page. */
export async function explain({ reference, context }: Explain['input']): Promise<Explain['output']> {
  const about = await knowledgeAbout(reference.canonical === null ? [] : [reference.canonical]);
  const card = describeReference(reference, { language: context?.language ?? null }, about);
  return citeCard(card, about, await readCiteOptions());
}
