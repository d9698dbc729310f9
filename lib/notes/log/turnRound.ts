import { NotesError } from '../NotesError.ts';
import { isSameButTargets } from '../store/isSameButTargets.ts';
import { keepTargets } from '../store/keepTargets.ts';
import type { NotesDatabase } from '../store/NotesDatabase.ts';
import type { Batch, Write } from '../store/runBatch.ts';
import { TABLE_NAMES } from '../store/TABLES.ts';

/** Changes that are read and turned round in one go: an import can have tens of thousands. */
const CHUNK = 250;

/**
 * Writes what was there before a batch of the log. Targets gained since stay; nothing else that differs from what that
 * batch left is written over: then the transaction under way has to be given up.
 * @param last the batch to be turned round
 * @throws {NotesError} `would-overwrite`, with the keys of what was changed since
 */
export async function turnRound(db: NotesDatabase, batch: Batch, last: string): Promise<void> {
  const entries = await db.changes.where('batch').equals(last).primaryKeys();
  const inTheWay: string[] = [];
  for (let at = 0; at < entries.length; at += CHUNK) {
    const found = await db.changes.bulkGet(entries.slice(at, at + CHUNK));
    const changes = found.filter((change) => change !== undefined);
    for (const table of TABLE_NAMES) {
      const ofTable = changes.filter((change) => change.table === table);
      const rows = await db[table].bulkGet(ofTable.map(({ key }) => key));
      const writes = ofTable.map(({ key, before, after }, index): Write => {
        const row = rows[index] ?? null;
        if (!isSameButTargets(row, after)) inTheWay.push(key);
        return { key, before: row, after: before && keepTargets(before, row) };
      });
      if (inTheWay.length === 0 && writes.length > 0) await batch.write(table, writes);
    }
  }
  if (inTheWay.length > 0) throw new NotesError('would-overwrite', { keys: inTheWay });
}
