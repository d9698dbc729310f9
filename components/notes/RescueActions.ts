/** What a reader can do about a store of notes that is damaged or lost. */
export interface RescueActions {
  /** Opens it again. */
  retry(): void;
  /** Writes what can still be read to a file; null where the store cannot be opened at all. */
  save: (() => void) | null;
  choose(file: File): void;
  /** Restores the backup that was chosen. */
  restore(): void;
  /** Goes on without what was lost; null where it may not be lost. */
  begin: (() => void) | null;
}
