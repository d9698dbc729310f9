import { browser } from 'wxt/browser';
import { writeBackup } from '../../../lib/notes/backup/writeBackup.ts';
import { NotesError } from '../../../lib/notes/NotesError.ts';
import type { NotesDatabase } from '../../../lib/notes/store/NotesDatabase.ts';
import { toNotesError } from '../../../lib/notes/store/toNotesError.ts';
import { nameDay } from '../exporting/nameDay.ts';
import { keepBackupTime } from '../keepBackupTime.ts';
import { changeAutoBackup } from './changeAutoBackup.ts';
import { isAutoBackupDue } from './isAutoBackupDue.ts';
import { readAutoBackup } from './readAutoBackup.ts';
import { saveDownload } from './saveDownload.ts';

/** In the downloads. */
const FOLDER = 'Addendum';

/**
 * Writes a backup of everything into the downloads, if one is due; keeps when it was, or why nothing came of it. Of all
 * pages that are open, one does it. Never throws.
 */
export async function writeAutoBackup(db: NotesDatabase): Promise<void> {
  await navigator.locks.request('auto-backup', { ifAvailable: true }, async (lock) => {
    const now = new Date();
    if (lock === null || !isAutoBackupDue(await readAutoBackup(), now)) return;
    const at = now.toISOString();
    try {
      const fileName = `addendum-backup-${nameDay(now)}.json`;
      await save(db, fileName, now);
      await changeAutoBackup({ last: { at, fileName }, failed: null });
      await keepBackupTime(now);
    } catch (error) {
      await changeAutoBackup({ failed: { at, why: toNotesError(error).code } });
    }
  });
}

async function save(db: NotesDatabase, fileName: string, now: Date): Promise<void> {
  // Readers take a permission back in the browser's own settings, without a word to anyone.
  if (!(await browser.permissions.contains({ permissions: ['downloads'] }))) {
    throw new NotesError('downloads-forbidden');
  }
  const pieces: string[] = [];
  for await (const piece of writeBackup(db, { history: true, now })) pieces.push(piece);
  await saveDownload(new Blob(pieces, { type: 'application/json' }), `${FOLDER}/${fileName}`);
}
