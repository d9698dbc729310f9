import type { CallSender } from '../../../lib/calls/CallSender.ts';
import type { CallTable } from '../../../lib/calls/CallTable.ts';
import type { Outline } from '../../../lib/document/Outline.ts';
import type { PackReading } from '../../../lib/knowledge/pack/packReading.ts';
import { learnDocument } from '../../../lib/learning/learnDocument.ts';
import { useLearned } from '../../../lib/learning/useLearned.ts';
import { readSettings } from '../../../lib/settings/readSettings.ts';
import type { PageIdentity } from '../reading/identifyPage.ts';
import { documentOf } from './documentOf.ts';
import { isForgotten } from './isForgotten.ts';
import { dropGraph, learnedGraph } from './learnedGraph.ts';
import { dropLookUps } from './lookUps.ts';
import { renewOutlines } from './renewOutlines.ts';

/**
 * Keeps a document that a page shows, unless its reader wants that not, and tells the pages whose follow-up it may
 * change. Gives the copy in the graph that stands for it. What cannot be kept, as on a full disk, is tried again when the document is next opened.
 */
export async function learnPage(
  page: CallTable['read-document']['input'],
  identity: PageIdentity,
  outline: Outline,
  reading: PackReading,
  sender: CallSender,
): Promise<string> {
  if (!(await readSettings()).learning || (await isForgotten(reading.copy, sender))) return reading.copy;
  const document = documentOf(page, identity, outline, reading);
  const learning = await useLearned()
    .then((db) => learnDocument(db, document, reading, identity.targets))
    .catch(() => null);
  if (learning?.outcome !== 'learned') return learning?.copy ?? reading.copy;
  dropLookUps();
  if (learning.replaced.length > 0) dropGraph();
  // Also where it is opened anew: what is in memory need not be read from the database a second time.
  (await learnedGraph()).add(reading);
  const { tab, frameId } = sender;
  // Their answers are not waited for.
  void renewOutlines(tab?.id === undefined || frameId === undefined ? null : { tabId: tab.id, frameId });
  return reading.copy;
}
