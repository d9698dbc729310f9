import { listDrafts } from '../../lib/notes/listDrafts.ts';
import type { NotesDatabase } from '../../lib/notes/store/NotesDatabase.ts';
import type { Editing } from './Editing.ts';
import { findUnkept } from './unkept/findUnkept.ts';

/** Goes on where the reader was when the panel closed, or the browser stopped: with what was typed last and not finished. */
export async function openUnfinished(db: NotesDatabase, editing: Editing): Promise<void> {
  const unkept = await findUnkept();
  if (unkept) return editing.bringBack(unkept);
  const drafts = (await listDrafts(db)).flatMap((found) => ('draft' in found ? [found.draft] : []));
  const [newest] = drafts.sort((a, b) => (a.updated < b.updated ? 1 : -1));
  if (newest) await editing.open(newest.id);
}
