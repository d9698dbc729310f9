import type { Change } from './Change.ts';

/** What the changes of one row of the log do not have in common. */
export type PackedChange = Omit<Change, 'seq' | 'batch' | 'kind' | 'of'>;

/**
 * Several changes of one batch in one row: to the store a row costs far more than its length, so that twenty thousand
 * notes are changed in half the time. `at` and `label` are those of the first; every key is in the index.
 */
export interface PackedRow extends Pick<Change, 'seq' | 'batch' | 'kind' | 'of' | 'at' | 'label'> {
  key: string[];
  changes: PackedChange[];
}

/** A row of the log: one change, or several. Rows of a batch stand together. */
export type LogRow = Change | PackedRow;
