const FULL_DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * A day or a range of days in words: "14–15 April 2009".
 *
 * Takes ISO days and a BCP 47 language tag. What is no full day ("2010") is given back as it stands: a browser would
 * make the first of January of it.
 */
export function formatDays(start: string, end: string, languageTag: string): string {
  const days = [start, end].map((day) => new Date(`${day}T00:00:00Z`));
  const [first, last] = days;
  const areDays = [start, end].every((day) => FULL_DAY.test(day)) && days.every((day) => !Number.isNaN(+day));
  if (!first || !last || !areDays) return start === end ? start : `${start} – ${end}`;
  const format = new Intl.DateTimeFormat(languageTag, { dateStyle: 'long', timeZone: 'UTC' });
  const words = format.formatRange(first, last);
  // Browsers put spaces around every dash; between two days of one month it is set without.
  const isOneMonth = start.slice(0, 7) === end.slice(0, 7);
  return isOneMonth ? words.replace(/(?<=\d)\s*–\s*(?=\d)/u, '–') : words;
}
