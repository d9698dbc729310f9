import { type ParsedNote, parseNote } from './schema/parseNote.ts';
import type { NotesDatabase } from './store/NotesDatabase.ts';
import { useStorage } from './store/useStorage.ts';

/**
 * One note, in the bin or not; null where there is none.
 * @throws {NotesError}
 */
export async function readNote(db: NotesDatabase, id: string): Promise<ParsedNote | null> {
  const row = await useStorage(() => db.notes.get(id));
  return row === undefined ? null : parseNote(row);
}
