import { CallError } from '../../../lib/calls/CallError.ts';
import type { CallSender } from '../../../lib/calls/CallSender.ts';
import type { CallTable } from '../../../lib/calls/CallTable.ts';
import { readNote } from '../../../lib/notes/readNote.ts';
import { findRecord } from './findRecord.ts';
import { notesDatabase } from './notesDatabase.ts';
import { pageUrl } from './pageUrl.ts';
import { recognisedTargets } from './recognisedTargets.ts';
import { showInPanel } from './showInPanel.ts';
import { targetsOfPage } from './targetsOfPage.ts';

/** Shows a note in the side panel, if it is on the sender's own document. */
export async function openNote(
  { id }: CallTable['open-note']['input'],
  sender: CallSender,
): Promise<CallTable['open-note']['output']> {
  const record = await findRecord(sender);
  const targets = [...targetsOfPage(pageUrl(sender), record), ...recognisedTargets(record)];
  const found = await readNote(await notesDatabase(), id);
  if (
    found === null ||
    !('note' in found) ||
    !found.note.targets.some((target) => targets.includes(target))
  ) {
    throw new CallError('not-allowed', 'The note is on another document.');
  }
  return { isShown: await showInPanel(id, sender) };
}
