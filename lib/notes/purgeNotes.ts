import { visitLogOf } from './log/visitLogOf.ts';
import type { Change } from './store/Change.ts';
import { isInBin } from './store/isInBin.ts';
import type { LogRow } from './store/LogRow.ts';
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
      await forget(db, new Set(ended));
      return ended.length;
    }),
  );
}

/** Takes notes and their drafts out of the log. A row that holds other changes too stays where it is, with those. */
async function forget(db: NotesDatabase, ids: ReadonlySet<string>): Promise<void> {
  const isOf = ({ table, key }: Pick<Change, 'table' | 'key'>) =>
    ids.has(key) && (table === 'notes' || table === 'drafts');
  const gone: number[] = [];
  const left: LogRow[] = [];
  await visitLogOf(db, ids, (row) => {
    const changes = 'changes' in row ? row.changes.filter((change) => !isOf(change)) : [];
    if ('changes' in row && changes.length > 0)
      left.push({ ...row, key: changes.map(({ key }) => key), changes });
    else if ('changes' in row || isOf(row)) gone.push(row.seq);
  });
  await db.changes.bulkDelete(gone);
  await db.changes.bulkPut(left);
}
