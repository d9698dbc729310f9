/** What became of "my status". */
export interface StatusSet {
  /** The note that has it now; null where none has. */
  note: string | null;
  /** The batch to take back; null where nothing had to be written. */
  batch: string | null;
}
