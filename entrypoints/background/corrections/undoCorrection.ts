import { CallError } from '../../../lib/calls/CallError.ts';
import type { CallSender } from '../../../lib/calls/CallSender.ts';
import type { CallTable } from '../../../lib/calls/CallTable.ts';
import { readCorrection } from '../../../lib/notes/corrections/readCorrection.ts';
import { removeCorrection } from '../../../lib/notes/corrections/removeCorrection.ts';
import { notesDatabase } from '../notes/notesDatabase.ts';
import { pageOfAsker } from './pageOfAsker.ts';
import { renewReadings } from './renewReadings.ts';

type UndoCorrection = CallTable['undo-correction'];

/** Takes a correction of the asker's document back; one of another document is refused, one that is gone is no error. */
export async function undoCorrection(
  { id, page }: UndoCorrection['input'],
  sender: CallSender,
): Promise<UndoCorrection['output']> {
  const { targets } = await pageOfAsker(page, sender);
  const db = await notesDatabase();
  const there = await readCorrection(db, id);
  if (there === null) return null;
  if (!('correction' in there) || !there.correction.targets.some((target) => targets.includes(target))) {
    throw new CallError('not-allowed', 'The correction is of another document.');
  }
  await removeCorrection(db, id);
  await renewReadings();
  return null;
}
