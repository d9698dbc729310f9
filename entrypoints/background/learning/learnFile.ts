import type { CallTable } from '../../../lib/calls/CallTable.ts';
import { parseCorrected } from '../../../lib/document/corrections/parseCorrected.ts';
import { outlineOf } from '../../../lib/document/outlineOf.ts';
import { keptAt } from '../../../lib/learning/keptAt.ts';
import { useLearned } from '../../../lib/learning/useLearned.ts';
import { knowledge } from '../knowledge.ts';
import { identifyPage } from '../reading/identifyPage.ts';
import { runSliced } from '../reading/runSliced.ts';
import { learnPage } from './learnPage.ts';
import { readingIn } from './readingIn.ts';

type LearnDocument = CallTable['learn-document'];

/** Reads and keeps a document that a page of the extension fetched; what is no document by its head is not kept. */
export async function learnFile(page: LearnDocument['input']): Promise<LearnDocument['output']> {
  const { text, blocks, url } = page;
  // It is told as the document of its address would be.
  const identity = await identifyPage(page, { url });
  const corrected = await runSliced(
    parseCorrected(text, blocks, { sessions: knowledge() }, identity.corrections),
  );
  const reading = await readingIn(identity.key, corrected, text);
  const outline = outlineOf(corrected, text);
  const { symbol } = outline.header;
  if (reading === null) return { isDocument: false, isKept: false, symbol };
  await learnPage(page, identity, outline, reading, {});
  // Its reader may have said that it is not to be kept, or the disk be full.
  const kept = await useLearned()
    .then((db) => keptAt(db, url))
    .catch(() => null);
  return { isDocument: true, isKept: kept !== null, symbol };
}
