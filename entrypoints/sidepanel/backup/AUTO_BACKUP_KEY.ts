/** Where it is kept how often backups are written by themselves, in `storage.local`: it is of this browser. */
export const AUTO_BACKUP_KEY = 'auto-backup';
