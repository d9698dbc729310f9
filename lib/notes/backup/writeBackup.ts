import { NotesError } from '../NotesError.ts';
import { SCHEMA_VERSION } from '../schema/SCHEMA_VERSION.ts';
import type { LogRow } from '../store/LogRow.ts';
import type { LongWork } from '../store/LongWork.ts';
import type { NotesDatabase } from '../store/NotesDatabase.ts';
import { readInBatches } from '../store/readInBatches.ts';
import { TABLE_NAMES, type TableName } from '../store/TABLES.ts';
import { unpackChanges } from '../store/unpackChanges.ts';
import { useStorage } from '../store/useStorage.ts';
import { BACKUP_FORMAT } from './BACKUP_FORMAT.ts';
import { createChecksum } from './createChecksum.ts';
import { salvageRows } from './salvageRows.ts';

/** What a backup takes along. */
export interface BackupOptions extends LongWork {
  /** Also the log: every earlier state of every note. */
  history: boolean;
  /** For a store that is damaged: takes what can be read, and tells of each record that cannot. */
  onLost?: (key: unknown) => void;
  now?: Date;
}

/** Rows in memory at a time; a document holds a whole text. */
const BATCH_SIZES: Record<TableName | 'changes', number> = {
  notes: 250,
  drafts: 250,
  documents: 5,
  packs: 1,
  corrections: 250,
  // A row of the log may hold some hundred changes.
  changes: 40,
};

/**
 * Everything that is stored, as one JSON text in pieces; a batch of records in memory at a time. Put the pieces into
 * the parts of a Blob; read from a damaged store, it is a backup of what is left. Described in `docs/formats.md`.
 * @throws {NotesError} `cancelled`, or an error of storage
 */
export async function* writeBackup(
  db: NotesDatabase,
  { history, now = new Date(), signal, onProgress, onLost }: BackupOptions,
): AsyncGenerator<string> {
  const parts = history ? [...TABLE_NAMES, 'changes' as const] : TABLE_NAMES;
  const count = (part: TableName | 'changes') =>
    onLost ? db[part].count().catch(() => 0) : db[part].count();
  const sizes = await useStorage(() => Promise.all(parts.map(count)));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const checksum = createChecksum();
  const counts: Record<string, number> = {};
  let done = 0;

  const head = { format: BACKUP_FORMAT, schema: SCHEMA_VERSION, created: now.toISOString() };
  yield `${JSON.stringify(head, null, 1).slice(0, -2)},\n`;
  for (const part of parts) {
    counts[part] = 0;
    yield ` "${part}": [`;
    const size = BATCH_SIZES[part];
    const read = onLost ? salvageRows(db, part, size, onLost) : readInBatches(db, part, size, signal);
    for await (const rows of read) {
      const records = part === 'changes' ? unpackChanges(rows as LogRow[]) : rows;
      if (records.length === 0) continue;
      const before = counts[part] === 0 ? '\n' : ',\n';
      yield before + records.map((record) => writeRecord(part, record)).join(',\n');
      counts[part] += records.length;
      done += rows.length;
      onProgress?.({ done, total: Math.max(total, done) });
    }
    yield '\n ],\n';
  }
  if (signal?.aborted) throw new NotesError('cancelled');
  yield ` "counts": ${JSON.stringify(counts)},\n`;
  yield ` "checksum": ${JSON.stringify({ algorithm: 'SHA-256', value: checksum.finish() })}\n}\n`;

  /** The number of a change says nothing outside its database. */
  function writeRecord(part: string, row: object): string {
    const { seq, ...rest } = row as { seq?: number };
    const record = part === 'changes' ? rest : row;
    checksum.add(part, record);
    return JSON.stringify(record);
  }
}
