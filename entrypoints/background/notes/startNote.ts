import { CallError } from '../../../lib/calls/CallError.ts';
import type { CallSender } from '../../../lib/calls/CallSender.ts';
import type { CallTable } from '../../../lib/calls/CallTable.ts';
import { isDraftHead } from '../../../lib/calls/isDraftHead.ts';
import { keepVersion } from '../../../lib/notes/documents/keepVersion.ts';
import { readDraft } from '../../../lib/notes/readDraft.ts';
import { readNote } from '../../../lib/notes/readNote.ts';
import { saveDraft } from '../../../lib/notes/saveDraft.ts';
import { beginNote } from './beginNote.ts';
import { findRecord } from './findRecord.ts';
import { notesDatabase } from './notesDatabase.ts';
import { showInPanel } from './showInPanel.ts';

type StartNote = CallTable['start-note'];

/**
 * Keeps the draft of a note on the sender's document, and only then shows it: nothing is lost where no panel opens.
 * Asked again with the same id, it keeps what is there; an id of something else is refused.
 */
export async function startNote(input: StartNote['input'], sender: CallSender): Promise<StartNote['output']> {
  const db = await notesDatabase();
  const { id } = input;
  const kept = await readDraft(db, id);
  const isSame = kept !== null && 'draft' in kept && kept.draft.content.quote === input.quote;
  if (!isSame && (kept !== null || (await readNote(db, id)) !== null)) {
    throw new CallError('not-allowed', 'There is another note of this id.');
  }
  if (!isSame) {
    const content = await beginNote(input, sender);
    await saveDraft(db, { id, base: null, content });
    // A note without it is found again in fewer cases, and is a note all the same.
    const isDraft = isDraftHead((await findRecord(sender))?.head ?? null);
    await keepVersion(db, content, { blocks: input.snapshot, isDraft }).catch(() => undefined);
  }
  return { isShown: await showInPanel(id, sender) };
}
