import { afterEach } from 'vitest';
import type { NotesDatabase } from '../../../lib/notes/store/NotesDatabase.ts';
import { openNotes } from '../../../lib/notes/store/openNotes.ts';

const open = new Set<NotesDatabase>();

afterEach(async () => {
  for (const db of open) await db.delete();
  open.clear();
});

/** An empty database of its own, gone after the test; `name` opens one that is there a second time. */
export async function useNotes(name = `notes-${crypto.randomUUID()}`): Promise<NotesDatabase> {
  const db = await openNotes(name, 20);
  open.add(db);
  return db;
}
