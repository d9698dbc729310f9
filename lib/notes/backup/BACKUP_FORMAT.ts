/** Name of the form in which a backup is written, with its version; described in `docs/formats.md`. */
export const BACKUP_FORMAT = 'addendum-backup/1';
