import type { CallSender } from '../../../lib/calls/CallSender.ts';
import type { CallTable } from '../../../lib/calls/CallTable.ts';
import { keepVersion } from '../../../lib/notes/documents/keepVersion.ts';
import { setStatus } from '../../../lib/notes/tracking/setStatus.ts';
import { beginNote } from './beginNote.ts';
import { findRecord } from './findRecord.ts';
import { notesDatabase } from './notesDatabase.ts';
import { renewNotes } from './renewNotes.ts';

type SetStatus = CallTable['set-status'];

/** Sets "my status" of a recommendation of the sender's own document. */
export async function trackPassage(
  { passage, tracking }: SetStatus['input'],
  sender: CallSender,
): Promise<SetStatus['output']> {
  const db = await notesDatabase();
  const content = await beginNote(passage, sender);
  const set = await setStatus(db, tracking, { ...content, kind: 'recommendation' });
  // A note without it is found again in fewer cases, and is a note all the same.
  const isDraft = (await findRecord(sender))?.head?.type === 'draft-report';
  if (set.note !== null)
    await keepVersion(db, content, { blocks: passage.snapshot, isDraft }).catch(() => undefined);
  await renewNotes();
  return set;
}
