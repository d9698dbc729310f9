/** The day in the reader's time zone, for the name of a file: "2026-12-03". */
export function nameDay(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
