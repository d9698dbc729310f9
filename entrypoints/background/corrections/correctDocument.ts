import { CallError } from '../../../lib/calls/CallError.ts';
import type { CallSender } from '../../../lib/calls/CallSender.ts';
import type { CallTable } from '../../../lib/calls/CallTable.ts';
import { readCorrection } from '../../../lib/notes/corrections/readCorrection.ts';
import { saveCorrection } from '../../../lib/notes/corrections/saveCorrection.ts';
import { notesDatabase } from '../notes/notesDatabase.ts';
import { pageOfAsker } from './pageOfAsker.ts';
import { renewReadings } from './renewReadings.ts';

type CorrectDocument = CallTable['correct-document'];

/** Keeps a correction of the asker's document, and has the pages that show it read anew. An id of something else is refused. */
export async function correctDocument(
  { id, correction, page }: CorrectDocument['input'],
  sender: CallSender,
): Promise<CorrectDocument['output']> {
  const { targets, symbol, title, url, language } = await pageOfAsker(page, sender);
  const db = await notesDatabase();
  const there = await readCorrection(db, id);
  const isOthers = there && !('correction' in there && sharesTarget(there.correction.targets, targets));
  if (isOthers) throw new CallError('not-allowed', 'There is another correction of this id.');
  await saveCorrection(db, { id, correction, targets, source: { symbol, title, url, language } });
  await renewReadings();
  return null;
}

function sharesTarget(theirs: readonly string[], own: readonly string[]): boolean {
  return theirs.some((target) => own.includes(target));
}
