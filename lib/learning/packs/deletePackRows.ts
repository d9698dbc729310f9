import { Dexie } from 'dexie';
import type { LearnedDatabase } from '../LearnedDatabase.ts';

/** Rows that go at once: others wait no longer than that for the database. */
const BATCH = 2_000;

/**
 * Deletes all rows under the id of a pack, a batch at a time; for a pack that is not in use.
 * @throws Error of Dexie; then some are left, for the next time
 */
export async function deletePackRows(db: LearnedDatabase, pack: string): Promise<void> {
  await db.heads.delete(pack);
  for (const table of [db.packEntries, db.packBuckets]) {
    const rows = () => table.where(':id').between([pack, Dexie.minKey], [pack, Dexie.maxKey]);
    while ((await rows().limit(BATCH).delete()) > 0);
  }
}
