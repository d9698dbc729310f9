import type { Row } from './Row.ts';
import type { TableName } from './TABLES.ts';

/** What was done; views have words for each. */
export const LABELS = [
  'add-note',
  'edit-note',
  'edit-notes',
  'set-status',
  'delete-note',
  'delete-notes',
  'restore-note',
  'add-target',
  'add-correction',
  'remove-correction',
  'import',
] as const;

/** One of `LABELS`. */
export type Label = (typeof LABELS)[number];

/**
 * How a change came about:
 * `write` the reader's own (an import too), which can be undone; `undo` and `redo` of the batch that `of` names;
 * `auto` made by the machine (a page learned its symbol): not on the reader's way back;
 * `past` brought in by the import that `of` names, for a note's history only.
 */
export const CHANGE_KINDS = ['write', 'undo', 'redo', 'auto', 'past'] as const;

/** One of `CHANGE_KINDS`. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/**
 * One record of one batch: what it was before and after, null where it was not there. Rows of a batch stand together in
 * the log and name each record once. `at` is ISO time.
 */
export interface Change {
  /** Given by the store. */
  seq?: number;
  batch: string;
  kind: ChangeKind;
  of: string | null;
  table: TableName;
  key: string;
  before: Row | null;
  after: Row | null;
  at: string;
  label: string;
}
