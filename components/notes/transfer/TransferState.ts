import type { Verdict } from '../../../lib/notes/backup/VERDICTS.ts';
import type { NotesErrorCode } from '../../../lib/notes/NotesError.ts';

/** How far something is; `total` is 0 while it is not known. */
interface Steps {
  done: number;
  total: number;
}

/** What importing a file would do. */
export interface ImportPreview {
  fileName: string;
  /** When the backup was written, ISO. */
  created: string;
  /** Notes of the file, by what becomes of them. */
  notes: Record<Verdict, number>;
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
}
