import { isInBin } from './store/isInBin.ts';
import type { NotesDatabase } from './store/NotesDatabase.ts';
import { useStorage } from './store/useStorage.ts';

/**
 * Ends notes of the bin for ever, as their reader said: the notes, their drafts and all that the log holds of them. One
 * that is not in the bin stays. Gives how many notes it was.
 * @throws {NotesError} of storage; then nothing was changed
 */
export function purgeNotes(db: NotesDatabase, ids: readonly string[]): Promise<number> {
  return useStorage(() =>
    db.transaction('rw', [db.notes, db.drafts, db.changes], async () => {
      const named = [...new Set(ids)];
      const rows = await db.notes.bulkGet(named);
      const ended = named.filter((_, index) => {
        const row = rows[index];
        return row !== undefined && isInBin(row);
      });
      await db.notes.bulkDelete(ended);
      await db.drafts.bulkDelete(ended);
      await db.changes
        .where('key')
        .anyOf(ended)
        .filter(({ table }) => table === 'notes' || table === 'drafts')
        .delete();
      return ended.length;
    }),
  );
}
