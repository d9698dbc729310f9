/** What the list of packs asks of the place that shows it. */
export interface PacksActions {
  /** Reads a file and shows what it would bring. */
  preview(file: File): void;
  /** Imports what was shown. */
  confirm(): void;
  /** Leaves what was shown, or what is under way. */
  cancel(): void;
  remove(id: string): void;
  /** Takes back what was done last. */
  undo(): void;
  exportLearned(withTexts: boolean): void;
}
