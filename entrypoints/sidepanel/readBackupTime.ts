import { browser } from 'wxt/browser';
import { BACKUP_TIME_KEY } from './BACKUP_TIME_KEY.ts';

/** When a backup was last written to a file, ISO; null where none ever was. */
export async function readBackupTime(): Promise<string | null> {
  const kept: unknown = (await browser.storage.local.get(BACKUP_TIME_KEY))[BACKUP_TIME_KEY];
  return typeof kept === 'string' && !Number.isNaN(Date.parse(kept)) ? kept : null;
}
