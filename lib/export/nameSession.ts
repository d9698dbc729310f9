import type { ExportSession } from './ExportDocument.ts';

/**
 * A session for a reference manager, "Working Group on Trafficking in Persons, session 2, Vienna, 2010-01-27/2010-01-29":
 * in English words and ISO days, which every tool sorts and reads. What is not known is left out.
 */
export function nameSession({ bodyName, ordinal, place, start, end }: ExportSession): string {
  const days = start === end ? start : `${start}/${end}`;
  return [bodyName, ordinal && `session ${ordinal}`, place, days].filter(Boolean).join(', ');
}
