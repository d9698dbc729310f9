import { browser } from 'wxt/browser';
import { BACKUP_TIME_KEY } from './BACKUP_TIME_KEY.ts';
import { readBackupTime } from './readBackupTime.ts';

/** Tells when a backup was last written to a file, now and whenever one is, by whatever page; null where none ever was. */
export function watchBackupTime(tell: (time: string | null) => void): void {
  const read = () => void readBackupTime().then(tell);
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && BACKUP_TIME_KEY in changes) read();
  });
  read();
}
