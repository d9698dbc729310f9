import { type BackupOptions, writeBackup } from '../../../lib/notes/backup/writeBackup.ts';
import type { NotesDatabase } from '../../../lib/notes/store/NotesDatabase.ts';

/** A backup as one text. */
export async function writeWhole(db: NotesDatabase, options: Partial<BackupOptions> = {}): Promise<string> {
  let text = '';
  for await (const piece of writeBackup(db, { history: true, ...options })) text += piece;
  return text;
}
