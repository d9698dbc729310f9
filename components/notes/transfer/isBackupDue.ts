/** Days after which a backup is old. */
const OLD = 14;
/** So few notes are not worth a word. */
const FEW = 5;
const DAY = 24 * 60 * 60 * 1000;

/** Whether to remind of a backup: there are some notes, and none was written outside the browser for two weeks. */
export function isBackupDue(last: string | null | undefined, count: number, now: Date): boolean {
  if (last === undefined || count < FEW) return false;
  return last === null || now.getTime() - Date.parse(last) > OLD * DAY;
}
