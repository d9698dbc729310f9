import type { AutoBackup, BackupTurn } from '../../../components/notes/transfer/AutoBackup.ts';

const HOUR = 60 * 60 * 1000;

/** An hour less than the days: who opens the panel at the same time each day has one each day. */
const AFTER: Record<BackupTurn, number> = {
  off: Number.POSITIVE_INFINITY,
  daily: 23 * HOUR,
  weekly: 7 * 24 * HOUR - HOUR,
};

/** Whether a backup is to be written by itself now. */
export function isAutoBackupDue({ every, last }: AutoBackup, now: Date): boolean {
  if (last === null) return every !== 'off';
  const since = now.getTime() - Date.parse(last.at);
  // A clock that was put back must not put backups off for years.
  return since >= AFTER[every] || (every !== 'off' && since < 0);
}
