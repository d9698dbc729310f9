/** Where the time of the last backup is kept, in `storage.local`: it is of this browser, so no backup takes it along. */
export const BACKUP_TIME_KEY = 'last-backup';
