import { NotesError } from '../NotesError.ts';
import type { LongWork } from '../store/LongWork.ts';
import type { NotesDatabase } from '../store/NotesDatabase.ts';
import { packChanges } from '../store/packChanges.ts';
import { runBatch } from '../store/runBatch.ts';
import { TABLE_NAMES } from '../store/TABLES.ts';
import type { Backup } from './Backup.ts';
import type { ImportPlan } from './ImportPlan.ts';
import { planImport } from './planImport.ts';

/** How to import. */
export interface ImportOptions extends LongWork {
  /** Import a damaged file too: its reader was asked, and wants what is there. */
  acceptDamage?: boolean;
  now?: Date;
}

/** What an import did; `batch` is for `undo`, null where nothing was to be done. */
export interface ImportResult {
  batch: string | null;
  counts: ImportPlan['counts'];
}

/** Records between two looks at the signal. */
const CHUNK = 250;

/**
 * Imports a backup as one batch: all of it or nothing, and one undo takes all of it back. What is here is compared anew,
 * since it may have changed since the preview. Importing the same file again changes nothing.
 * @throws {NotesError} `backup-damaged`, `cancelled`, or an error of storage; then nothing was changed
 */
export async function applyImport(
  db: NotesDatabase,
  backup: Backup,
  { acceptDamage = false, now = new Date(), signal, onProgress }: ImportOptions = {},
): Promise<ImportResult> {
  if (backup.damage.length > 0 && !acceptDamage) {
    throw new NotesError('backup-damaged', { detail: backup.damage.join(', ') });
  }
  return runBatch(db, { label: 'import', kind: 'write', now, tables: TABLE_NAMES }, async (batch) => {
    const { entries, counts, history } = await planImport(db, backup);
    // Under one name, because rows of a batch stand together.
    const past = history.map((change) => ({ ...change, batch: `past~${batch.id}`, of: batch.id }));
    await db.changes.bulkAdd(packChanges(past));
    const total = entries.filter(({ write }) => write !== null).length;
    let done = 0;
    for (const name of TABLE_NAMES) {
      const writes = entries.flatMap(({ table, write }) => (table === name && write ? [write] : []));
      for (let at = 0; at < writes.length; at += CHUNK) {
        if (signal?.aborted) throw new NotesError('cancelled');
        const chunk = writes.slice(at, at + CHUNK);
        await batch.write(name, chunk);
        done += chunk.length;
        onProgress?.({ done, total });
      }
    }
    return { batch: total > 0 ? batch.id : null, counts };
  });
}
