import { browser } from 'wxt/browser';
import { BACKUP_TIME_KEY } from './BACKUP_TIME_KEY.ts';

/** Keeps when a backup was written to a file. */
export async function keepBackupTime(time: Date): Promise<void> {
  await browser.storage.local.set({ [BACKUP_TIME_KEY]: time.toISOString() });
}
