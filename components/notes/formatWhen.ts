/**
 * When something was, in as few words as tell it: the time today, the day this year, else the day with its year.
 * Takes ISO time and a BCP 47 language tag; in the reader's own time zone.
 */
export function formatWhen(iso: string, now: Date, languageTag: string): string {
  const then = new Date(iso);
  if (Number.isNaN(+then)) return '';
  const isThisYear = then.getFullYear() === now.getFullYear();
  const isToday = then.toDateString() === now.toDateString();
  const parts: Intl.DateTimeFormatOptions = isToday
    ? { hour: '2-digit', minute: '2-digit' }
    : { day: 'numeric', month: 'short', ...(isThisYear ? {} : { year: 'numeric' }) };
  return new Intl.DateTimeFormat(languageTag, parts).format(then);
}
