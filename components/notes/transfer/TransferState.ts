import type { SessionChoice } from '../../../lib/export/SessionChoice.ts';
import type { Verdict } from '../../../lib/notes/backup/VERDICTS.ts';
import type { ImportKind, RefusalCode } from '../../../lib/notes/import/ImportFile.ts';
import type { NotesErrorCode } from '../../../lib/notes/NotesError.ts';
import type { AutoBackup } from './AutoBackup.ts';

/** How far something is; `total` is 0 while it is not known. */
interface Steps {
  done: number;
  total: number;
}

/** What importing a file would do. */
export interface ImportPreview {
  fileName: string;
  kind: ImportKind;
  /** When a backup was written, ISO; null for other files. */
  created: string | null;
  /** Notes of the file, by what becomes of them. */
  notes: Record<Verdict, number>;
  /** How much of the file does not come in, by why. */
  refused: Readonly<Partial<Record<RefusalCode, number>>>;
  /** Other records that would be written: drafts, documents, packs, corrections. */
  others: number;
  /** Whether the file is not as it was written: it is imported only where its reader says so. */
  isDamaged: boolean;
}

/** Export and import under way. */
export interface TransferState {
  work: { what: 'export' | 'backup' | 'reading' | 'import'; steps: Steps } | null;
  preview: ImportPreview | null;
  /** Why the last work was not done. */
  problem: NotesErrorCode | null;
  /** What was done last: the name of a file that was written, or how many records came in. */
  done: { is: 'written'; fileName: string } | { is: 'imported'; count: number; batch: string | null } | null;
  /** When a backup was last written, ISO; null where none ever was, undefined while that is not known. */
  lastBackup: string | null | undefined;
  /** Backups that are written by themselves; undefined while that is not known. */
  auto: AutoBackup | undefined;
  /** The sessions that an export can be about. */
  sessions: readonly SessionChoice[];
}
