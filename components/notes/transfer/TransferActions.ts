import type { ExportFormat } from '../../../lib/export/EXPORT_FORMATS.ts';
import type { NoteOrder } from '../list/Arrangement.ts';
import type { NotePlace } from '../NotePlace.ts';
import type { BackupTurn } from './AutoBackup.ts';

/** What is to be exported. */
export interface ExportAsked {
  /** In any order. */
  ids: readonly string[];
  /** The order of the file, with the places that the page in front gave to its notes. */
  order: NoteOrder;
  places: ReadonlyMap<string, NotePlace>;
  format: ExportFormat;
  /** Canonical form of the session that a brief or a table is about. */
  session: string | null;
}

/** What export and import ask of the place that shows them. */
export interface TransferActions {
  /** Writes notes to a file; a brief or a table of a session with what is known of it. */
  exportNotes(asked: ExportAsked): void;
  exportBackup(): void;
  /** How often a backup is written by itself from now on; the browser may ask for its permission. */
  chooseAutoBackup(every: BackupTurn): void;
  /** Reads a file and shows what importing it would do. */
  readFile(file: File): void;
  /** Does it. */
  applyImport(): void;
  /** Asks which sessions there are to choose from: those of these documents or names, and of documents that were learned. */
  listSessions(named: readonly string[]): void;
  /** Stops the work under way, or puts the preview away. */
  cancel(): void;
}
