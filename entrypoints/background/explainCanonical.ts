import type { CallTable } from '../../lib/calls/CallTable.ts';
import { citeCard } from '../../lib/export/clip/citeCard.ts';
import { describeCanonical } from '../../lib/knowledge/describeCanonical.ts';
import { knowledgeAbout } from './learning/knowledgeAbout.ts';
import { readCiteOptions } from './readCiteOptions.ts';

type Explain = CallTable['explain-canonical'];

/** The card of something that another card names: a document, a session, a resolution. */
export async function explainCanonical({ canonical, context }: Explain['input']): Promise<Explain['output']> {
  const about = await knowledgeAbout([canonical]);
  const card = describeCanonical(canonical, { language: context?.language ?? null }, about);
  return citeCard(card, about, await readCiteOptions());
}
