import type { CallTable } from '../../lib/calls/CallTable.ts';
import { citeCard } from '../../lib/export/clip/citeCard.ts';
import { describeReference } from '../../lib/knowledge/describeReference.ts';
import { answerAbout } from './learning/answerAbout.ts';
import { openKnowledge } from './learning/openKnowledge.ts';
import { readCiteOptions } from './readCiteOptions.ts';

type Explain = CallTable['explain'];

/** The card of a reference on the page. */
export async function explain({ reference, context }: Explain['input']): Promise<Explain['output']> {
  const [options] = await Promise.all([readCiteOptions(), openKnowledge()]);
  return answerAbout(reference.canonical === null ? [] : [reference.canonical], (about) =>
    citeCard(describeReference(reference, { language: context?.language ?? null }, about), about, options),
  );
}
