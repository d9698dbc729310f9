import type { ChangeKind, Label } from './Change.ts';
import type { NotesDatabase } from './NotesDatabase.ts';
import { packChanges } from './packChanges.ts';
import type { Row } from './Row.ts';
import type { TableName } from './TABLES.ts';
import { useStorage } from './useStorage.ts';

/** One record to be written: what it is now and what it shall be, null for none. Read `before` in the same batch. */
export interface Write {
  key: string;
  before: Row | null;
  after: Row | null;
}

/** A batch under way. */
export interface Batch {
  readonly id: string;
  /** Writes records of one table and their changes. A batch names each record once. */
  write(table: TableName, writes: readonly Write[]): Promise<void>;
}

/** What a batch is: see `Change`. */
export interface BatchOptions {
  label: Label | (string & {});
  kind: ChangeKind;
  of?: string;
  now: Date;
  /** The tables that it reads and writes; the log comes by itself. */
  tables: readonly TableName[];
}

/**
 * Does some writing in one transaction, together with its entry in the log: all of it, or nothing. Resolves after the
 * transaction is complete. Inside `work`, await nothing but the database.
 * @throws {NotesError}
 */
export function runBatch<Result>(
  db: NotesDatabase,
  { label, kind, of, now, tables }: BatchOptions,
  work: (batch: Batch) => Promise<Result>,
): Promise<Result> {
  const id = crypto.randomUUID();
  const common = { batch: id, kind, of: of ?? null, at: now.toISOString(), label };
  const batch: Batch = {
    id,
    async write(table, writes) {
      const kept = writes.flatMap(({ after }) => (after === null ? [] : [after]));
      const gone = writes.filter(({ after }) => after === null).map(({ key }) => key);
      if (gone.length > 0) await db[table].bulkDelete(gone);
      if (kept.length > 0) await db[table].bulkPut(kept);
      await db.changes.bulkAdd(packChanges(writes.map((write) => ({ ...common, table, ...write }))));
    },
  };
  // `async` tells Dexie to keep the transaction through awaits of plain promises too.
  return useStorage(() => db.transaction('rw', [...tables, 'changes'], async () => work(batch)));
}
