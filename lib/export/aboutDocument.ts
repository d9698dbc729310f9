import type { ExportDocument } from './ExportDocument.ts';
import { formatDays } from './formatDays.ts';
import { nameSession } from './nameSession.ts';

/**
 * The line below a document's name in a file for people: its session and its day; empty where neither is known.
 * @param languageTag of the days, "en-GB"
 */
export function aboutDocument(
  { work, session }: Pick<ExportDocument, 'work' | 'session'>,
  languageTag: string,
): string {
  const day = work.date && formatDays(work.date, work.date, languageTag);
  return [session && nameSession(session, languageTag), day].filter(Boolean).join(' · ');
}
