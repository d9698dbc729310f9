/** What export and import ask of the place that shows them. */
export interface TransferActions {
  /** Writes these notes to a Markdown file, in this order. */
  exportMarkdown(ids: readonly string[]): void;
  exportBackup(): void;
  /** Reads a file and shows what importing it would do. */
  readBackup(file: File): void;
  /** Does it. */
  applyImport(): void;
  /** Stops the work under way, or puts the preview away. */
  cancel(): void;
}
