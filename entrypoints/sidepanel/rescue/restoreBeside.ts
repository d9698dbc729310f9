import { browser } from 'wxt/browser';
import { applyImport } from '../../../lib/notes/backup/applyImport.ts';
import type { Backup } from '../../../lib/notes/backup/Backup.ts';
import { openNotes } from '../../../lib/notes/store/openNotes.ts';
import { NOTES_NAME_KEY } from '../../../lib/settings/NOTES_NAME_KEY.ts';

/**
 * Restores a backup into a database of its own, and lets every page use that from now on. The damaged one stays as it is.
 * @throws {NotesError} then nothing was changed
 */
export async function restoreBeside(backup: Backup, now = new Date()): Promise<void> {
  const name = `notes-${now.toISOString().replace(/\D/g, '')}`;
  const db = await openNotes(name);
  await applyImport(db, backup, { acceptDamage: true, now });
  db.close();
  await browser.storage.local.set({ [NOTES_NAME_KEY]: name });
}
