import { browser } from 'wxt/browser';
import type { AutoBackup } from '../../../components/notes/transfer/AutoBackup.ts';
import { AUTO_BACKUP_KEY } from './AUTO_BACKUP_KEY.ts';
import { readAutoBackup } from './readAutoBackup.ts';

/** Changes what is kept of backups that are written by themselves. */
export async function changeAutoBackup(change: Partial<AutoBackup>): Promise<void> {
  await browser.storage.local.set({ [AUTO_BACKUP_KEY]: { ...(await readAutoBackup()), ...change } });
}
