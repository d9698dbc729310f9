import { sortNotes } from '../../../components/notes/list/sortNotes.ts';
import type { Note } from '../../../lib/notes/schema/noteSchema.ts';
import { parseNote } from '../../../lib/notes/schema/parseNote.ts';
import type { NotesDatabase } from '../../../lib/notes/store/NotesDatabase.ts';
import { useStorage } from '../../../lib/notes/store/useStorage.ts';
import type { ExportWork } from './ExportWork.ts';

/** Notes in memory at a time. */
const BATCH = 250;

/**
 * Ids of notes in the order of the file; those that are gone, or cannot be read, stand last. Only what tells the order of
 * each note is held.
 * @throws {NotesError} of storage
 */
export async function orderNotes(
  db: NotesDatabase,
  { ids, order, places }: Pick<ExportWork, 'ids' | 'order' | 'places'>,
): Promise<string[]> {
  const keys: Note[] = [];
  for (let at = 0; at < ids.length; at += BATCH) {
    const rows = await useStorage(() => db.notes.bulkGet(ids.slice(at, at + BATCH)));
    for (const row of rows) {
      const parsed = row && parseNote(row);
      if (parsed && 'note' in parsed) keys.push({ ...parsed.note, quote: '', comment: '', targets: [] });
    }
  }
  const sorted = sortNotes(keys, order, places).map(({ id }) => id);
  return [...new Set([...sorted, ...ids])];
}
