import { NotesError } from '../NotesError.ts';
import type { Change } from '../store/Change.ts';
import { isSameButTargets } from '../store/isSameButTargets.ts';
import { keepTargets } from '../store/keepTargets.ts';
import type { LongWork } from '../store/LongWork.ts';
import type { NotesDatabase } from '../store/NotesDatabase.ts';
import { readRows } from '../store/readRows.ts';
import type { Batch, Write } from '../store/runBatch.ts';
import { TABLE_NAMES } from '../store/TABLES.ts';
import { unpackChanges } from '../store/unpackChanges.ts';

/** Rows of the log that are read and turned round in one go; each may hold some hundred changes. */
const CHUNK = 4;

/**
 * Writes what was there before a batch of the log. Targets gained since stay; nothing else that differs from what that
 * batch left is written over: then the transaction under way has to be given up.
 * @param last the batch to be turned round
 * @throws {NotesError} `would-overwrite`, with the keys of what was changed since; `cancelled`
 */
export async function turnRound(
  db: NotesDatabase,
  batch: Batch,
  last: string,
  { signal, onProgress }: LongWork,
): Promise<void> {
  const entries = await db.changes.where('batch').equals(last).primaryKeys();
  const inTheWay: string[] = [];

  async function turn(changes: readonly Change[]): Promise<void> {
    for (const table of TABLE_NAMES) {
      const ofTable = changes.filter((change) => change.table === table);
      if (ofTable.length === 0) continue;
      const rows = await readRows(
        db,
        table,
        ofTable.map(({ key }) => key),
      );
      const writes = ofTable.map(({ key, before, after }, index): Write => {
        const row = rows[index] ?? null;
        if (!isSameButTargets(row, after)) inTheWay.push(key);
        return { key, before: row, after: before && keepTargets(before, row) };
      });
      if (inTheWay.length === 0) await batch.write(table, writes);
    }
  }

  for (let at = 0; at < entries.length; at += CHUNK) {
    if (signal?.aborted) throw new NotesError('cancelled');
    const found = await db.changes.bulkGet(entries.slice(at, at + CHUNK));
    for (const row of found) if (row !== undefined) await turn(unpackChanges([row]));
    onProgress?.({ done: Math.min(at + CHUNK, entries.length), total: entries.length });
  }
  if (inTheWay.length > 0) throw new NotesError('would-overwrite', { keys: inTheWay });
}
