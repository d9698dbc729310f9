/**
 * A day or a range of days in words: "14–15 April 2009".
 *
 * Takes ISO days and a BCP 47 language tag. What is not a full day ("2010") is given back as it stands.
 */
export function formatDays(start: string, end: string, languageTag: string): string {
  const days = [start, end].map((day) => new Date(`${day}T00:00:00Z`));
  const [first, last] = days;
  if (!first || !last || days.some((day) => Number.isNaN(day.getTime()))) {
    return start === end ? start : `${start} – ${end}`;
  }
  const format = new Intl.DateTimeFormat(languageTag, { dateStyle: 'long', timeZone: 'UTC' });
  // Browsers put spaces around every dash; between two days of one month it is set without.
  return format.formatRange(first, last).replace(/(?<=\d)\s*–\s*(?=\d)/u, '–');
}
