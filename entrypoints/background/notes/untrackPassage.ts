import type { CallTable } from '../../../lib/calls/CallTable.ts';
import { undoStatus } from '../../../lib/notes/tracking/undoStatus.ts';
import { notesDatabase } from './notesDatabase.ts';
import { renewNotes } from './renewNotes.ts';

/** Takes back what was set of "my status". */
export async function untrackPassage({ batch }: CallTable['undo-status']['input']): Promise<null> {
  await undoStatus(await notesDatabase(), batch);
  return renewNotes();
}
