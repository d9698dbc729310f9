/** A batch of the log that can be undone or done again. */
export interface LoggedBatch {
  batch: string;
  /** The batch that brought it about last, and that has to be turned round: itself, an undo of it, or a redo. */
  last: string;
  /** What it did; views have words for each of `LABELS`. */
  label: string;
  /** When `last` was done, ISO. */
  at: string;
}
