import { parseNote } from './schema/parseNote.ts';
import type { NotesDatabase } from './store/NotesDatabase.ts';
import { useStorage } from './store/useStorage.ts';

/** How long a note stays in the bin. */
const DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Ends what lay in the bin for thirty days: the notes, their drafts and all that the log holds of them. What cannot be
 * read stays. Gives how many notes it was.
 * @throws {NotesError}
 */
export function purgeBin(db: NotesDatabase, now = new Date()): Promise<number> {
  const before = new Date(now.getTime() - DAYS * DAY).toISOString();
  return useStorage(() =>
    db.transaction('rw', [db.notes, db.drafts, db.changes], async () => {
      // From '' on: a record that cannot be read could have a number there.
      const rows = await db.notes.where('deleted').between('', before).toArray();
      const ids = rows.flatMap((row) => {
        const parsed = parseNote(row);
        return 'note' in parsed ? [parsed.note.id] : [];
      });
      await db.notes.bulkDelete(ids);
      await db.drafts.bulkDelete(ids);
      await db.changes
        .where('key')
        .anyOf(ids)
        .filter(({ table }) => table === 'notes' || table === 'drafts')
        .delete();
      return ids.length;
    }),
  );
}
