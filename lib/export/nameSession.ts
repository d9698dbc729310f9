import type { ExportSession } from './ExportDocument.ts';
import { formatDays } from './formatDays.ts';

/**
 * A session, "Working Group on Trafficking in Persons, session 2, Vienna, 27–29 January 2010"; for a reference manager
 * with ISO days, "2010-01-27/2010-01-29", which every tool sorts and reads. What is not known is left out.
 * @param languageTag of the days; null for ISO days
 */
export function nameSession(
  { bodyName, ordinal, place, start, end }: ExportSession,
  languageTag: string | null,
): string {
  const iso = start === end ? start : `${start}/${end}`;
  const days = languageTag === null ? iso : formatDays(start, end, languageTag);
  return [bodyName, ordinal && `session ${ordinal}`, place, days].filter(Boolean).join(', ');
}
