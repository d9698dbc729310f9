import type { Change } from '../store/Change.ts';
import type { Row } from '../store/Row.ts';
import type { TableName } from '../store/TABLES.ts';

/** In what way a file is not as it was written. */
export type Damage = 'checksum-differs' | 'checksum-missing' | 'counts-differ';

/** A backup as read from a file; its records are not parsed yet. */
export interface Backup {
  /** When it was written, ISO. */
  created: string;
  schema: number;
  tables: Record<TableName, readonly unknown[]>;
  /** The log, where the backup took it along. */
  changes: readonly Change[];
  /** Entries of that log that cannot be read, and so are not taken. */
  unreadableChanges: number;
  /** States that are here and of which the file's records were made, by key; for files that have no log. */
  derived?: ReadonlyMap<string, Row>;
  /** Empty where the file is as it was written. Ask the reader before importing one that is not. */
  damage: readonly Damage[];
}
