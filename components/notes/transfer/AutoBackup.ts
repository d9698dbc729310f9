import type { NotesErrorCode } from '../../../lib/notes/NotesError.ts';

/** How often a backup is written by itself. */
export const BACKUP_TURNS = ['off', 'daily', 'weekly'] as const;

/** One of `BACKUP_TURNS`. */
export type BackupTurn = (typeof BACKUP_TURNS)[number];

/** Backups that are written by themselves, as long as a page of the extension is open. Times are ISO. */
export interface AutoBackup {
  every: BackupTurn;
  /** The last one that was written; null where none ever was. */
  last: { at: string; fileName: string } | null;
  /** The last try, if nothing came of it, and why. */
  failed: { at: string; why: NotesErrorCode } | null;
}
