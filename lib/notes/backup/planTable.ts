import { isSameButTargets } from '../store/isSameButTargets.ts';
import { keepTargets } from '../store/keepTargets.ts';
import type { NotesDatabase } from '../store/NotesDatabase.ts';
import type { Row } from '../store/Row.ts';
import type { TableName } from '../store/TABLES.ts';
import { asRow } from './asRow.ts';
import { asTwin } from './asTwin.ts';
import type { Backup } from './Backup.ts';
import type { ImportEntry } from './ImportPlan.ts';
import { judgeRecord } from './judgeRecord.ts';
import type { NoteLineage } from './NoteLineage.ts';
import { readLineages } from './readLineages.ts';

/** Of a record without a log. */
const NO_LINEAGE: NoteLineage = { here: [], there: [], isUntouched: false };

/**
 * What importing one table of a backup does, record by record in the order of the file. Takes part in the transaction
 * under way.
 */
export async function planTable(db: NotesDatabase, backup: Backup, table: TableName): Promise<ImportEntry[]> {
  const records = backup.tables[table].map((record) => asRow(table, record));
  const here = await readRows(
    db,
    table,
    records.map(({ key }) => key),
  );
  const differing = records.filter(
    ({ key, row }) => here.has(key) && !isSameButTargets(here.get(key) ?? null, row),
  );
  const lineages =
    table === 'notes'
      ? await readLineages(db, backup, new Map(differing.map(({ key }) => [key, here.get(key) ?? {}])))
      : new Map<string, NoteLineage>();
  const twins = await readRows(
    db,
    table,
    differing.map(({ key, row }) => asTwin(table, key, row).key),
  );
  const planned = new Map<string, Row>();

  return records.map(({ key, row }): ImportEntry => {
    const first = planned.get(key);
    const before = first ?? here.get(key) ?? null;
    const verdict = judgeRecord(before, row, (!first && lineages.get(key)) || NO_LINEAGE);
    if (verdict === 'conflicting') {
      const twin = asTwin(table, key, row);
      // Brought in by an earlier import; whatever became of it since holds.
      if (twins.has(twin.key) || planned.has(twin.key)) return { table, key, verdict: 'same', write: null };
      planned.set(twin.key, twin.row);
      return { table, key, verdict, write: { key: twin.key, before: null, after: twin.row } };
    }
    // The same key once more in the file, and nothing that the first one lacks.
    if (first) return { table, key, verdict: 'same', write: null };
    const after =
      verdict === 'new' || verdict === 'newer there'
        ? keepTargets(row, before)
        : keepTargets(before ?? row, row);
    planned.set(key, after);
    const isWritten = before === null || verdict === 'newer there' || after !== before;
    return { table, key, verdict, write: isWritten ? { key, before, after } : null };
  });
}

async function readRows(db: NotesDatabase, table: TableName, keys: string[]): Promise<Map<string, Row>> {
  const rows = await db[table].bulkGet(keys);
  return new Map(keys.flatMap((key, index) => (rows[index] ? [[key, rows[index]] as const] : [])));
}
