import type { Change } from '../store/Change.ts';
import type { Row } from '../store/Row.ts';
import type { TableName } from '../store/TABLES.ts';
import type { Verdict } from './VERDICTS.ts';

/** What an import does with one record of the file. */
export interface ImportEntry {
  table: TableName;
  /** The record's key in the file. */
  key: string;
  verdict: Verdict;
  /** What is written, under which key; null where nothing is. A conflicting record comes in under a key of its own. */
  write: { key: string; before: Row | null; after: Row } | null;
}

/** What an import does. */
export interface ImportPlan {
  entries: readonly ImportEntry[];
  counts: Record<TableName, Record<Verdict, number>>;
  /** Earlier states of notes that come in for their history. */
  history: readonly Change[];
}
