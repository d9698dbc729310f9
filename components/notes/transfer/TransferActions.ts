import type { ExportFormat } from '../../../lib/export/EXPORT_FORMATS.ts';

/** What export and import ask of the place that shows them. */
export interface TransferActions {
  /** Writes these notes to a file, in this order. */
  exportNotes(ids: readonly string[], format: ExportFormat): void;
  exportBackup(): void;
  /** Reads a file and shows what importing it would do. */
  readFile(file: File): void;
  /** Does it. */
  applyImport(): void;
  /** Stops the work under way, or puts the preview away. */
  cancel(): void;
}
