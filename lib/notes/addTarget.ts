import { NotesError } from './NotesError.ts';
import { contentSchema } from './schema/contentSchema.ts';
import { keepTargets } from './store/keepTargets.ts';
import type { NotesDatabase } from './store/NotesDatabase.ts';
import { runBatch } from './store/runBatch.ts';
import { targetsOf } from './store/targetsOf.ts';

/**
 * Lets notes (or corrections) name one more target, when a page learned what document it is. Not on the reader's way back: undo passes
 * over it, and keeps the target. Gives how many gained it.
 * @throws {NotesError} `bad-note` for what is no target, or an error of storage
 */
export function addTarget(
  db: NotesDatabase,
  ids: readonly string[],
  target: string,
  table: 'notes' | 'corrections' = 'notes',
  now = new Date(),
): Promise<number> {
  return runBatch(db, { label: 'add-target', kind: 'auto', now, tables: [table] }, async (batch) => {
    if (!contentSchema.shape.targets.safeParse([target]).success) {
      throw new NotesError('bad-note', { detail: `no target: ${target}` });
    }
    const rows = await db[table].bulkGet([...new Set(ids)]);
    const writes = rows.flatMap((before) =>
      before && Array.isArray(before.targets) && !targetsOf(before).includes(target)
        ? [{ key: String(before.id), before, after: keepTargets(before, { targets: [target] }) }]
        : [],
    );
    await batch.write(table, writes);
    return writes.length;
  });
}
