import { purgeNotes } from './purgeNotes.ts';
import { parseNote } from './schema/parseNote.ts';
import type { NotesDatabase } from './store/NotesDatabase.ts';
import { useStorage } from './store/useStorage.ts';

/** How long a note stays in the bin. */
const DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Purges what lay in the bin for thirty days; what cannot be read stays. Gives how many notes it was.
 * @throws {NotesError}
 */
export function purgeBin(db: NotesDatabase, now = new Date()): Promise<number> {
  const before = new Date(now.getTime() - DAYS * DAY).toISOString();
  return useStorage(() =>
    db.transaction('rw', [db.notes, db.drafts, db.changes], async () => {
      // From '' on: a record that cannot be read could have a number there.
      const rows = await db.notes.where('deleted').between('', before).toArray();
      const parsed = rows.map(parseNote);
      return purgeNotes(
        db,
        parsed.flatMap((row) => ('note' in row ? [row.note.id] : [])),
      );
    }),
  );
}
