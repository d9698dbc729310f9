import type { NotesDatabase } from '../store/NotesDatabase.ts';
import { TABLE_NAMES } from '../store/TABLES.ts';
import { useStorage } from '../store/useStorage.ts';
import type { Backup } from './Backup.ts';
import { countVerdicts } from './countVerdicts.ts';
import type { ImportEntry, ImportPlan } from './ImportPlan.ts';
import { planHistory } from './planHistory.ts';
import { planTable } from './planTable.ts';

/**
 * What importing a backup would do now. Changes nothing.
 * @throws {NotesError} of storage
 */
export function planImport(db: NotesDatabase, backup: Backup): Promise<ImportPlan> {
  return useStorage(() =>
    db.transaction('r', [...TABLE_NAMES, 'changes'], async () => {
      const entries: ImportEntry[] = [];
      for (const table of TABLE_NAMES) entries.push(...(await planTable(db, backup, table)));
      return { entries, counts: countVerdicts(entries), history: await planHistory(db, backup, entries) };
    }),
  );
}
