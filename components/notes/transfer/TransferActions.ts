import type { ExportFormat } from '../../../lib/export/EXPORT_FORMATS.ts';
import type { BackupTurn } from './AutoBackup.ts';

/** What export and import ask of the place that shows them. */
export interface TransferActions {
  /** Writes these notes to a file, in this order; a brief or a table of a session with what is known of it. */
  exportNotes(ids: readonly string[], format: ExportFormat, session: string | null): void;
  exportBackup(): void;
  /** How often a backup is written by itself from now on; the browser may ask for its permission. */
  chooseAutoBackup(every: BackupTurn): void;
  /** Reads a file and shows what importing it would do. */
  readFile(file: File): void;
  /** Does it. */
  applyImport(): void;
  /** Stops the work under way, or puts the preview away. */
  cancel(): void;
}
