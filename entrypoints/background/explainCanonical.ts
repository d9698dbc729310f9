import type { CallTable } from '../../lib/calls/CallTable.ts';
import { citeCard } from '../../lib/export/clip/citeCard.ts';
import { describeCanonical } from '../../lib/knowledge/describeCanonical.ts';
import { answerAbout } from './learning/answerAbout.ts';
import { openKnowledge } from './learning/openKnowledge.ts';
import { readCiteOptions } from './readCiteOptions.ts';

type Explain = CallTable['explain-canonical'];

/** The card of something that another card names: a document, a session, a resolution. */
export async function explainCanonical({ canonical, context }: Explain['input']): Promise<Explain['output']> {
  const [options] = await Promise.all([readCiteOptions(), openKnowledge()]);
  return answerAbout([canonical], (about) =>
    citeCard(describeCanonical(canonical, { language: context?.language ?? null }, about), about, options),
  );
}
