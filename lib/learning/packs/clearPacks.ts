import { Dexie } from 'dexie';
import type { LearnedDatabase } from '../LearnedDatabase.ts';
import { deletePackRows } from './deletePackRows.ts';

/** Milliseconds in which a removed pack can be brought back. */
const UNDO = 10 * 60_000;

/**
 * Deletes what is left of packs that were removed some time ago, and of imports that did not come to their end. Not while
 * one is under way.
 * @throws Error of Dexie; then some is left, for the next time
 */
export async function clearPacks(db: LearnedDatabase, now = Date.now()): Promise<void> {
  const kept = new Set<string>();
  for (const { id, removed } of await db.packs.toArray()) {
    if (removed === null || now - Date.parse(removed) < UNDO) kept.add(id);
    else await db.packs.delete(id);
  }
  for (const id of await listIds(db)) if (!kept.has(id)) await deletePackRows(db, id);
}

/** The packs that have rows, found by leaps: one look-up a pack. */
async function listIds(db: LearnedDatabase): Promise<string[]> {
  const ids: string[] = [];
  for (const table of [db.packEntries, db.packBuckets]) {
    let first = await table.orderBy(':id').first();
    while (first) {
      ids.push(first.pack);
      first = await table.where(':id').above([first.pack, Dexie.maxKey]).first();
    }
  }
  return [...new Set(ids)];
}
