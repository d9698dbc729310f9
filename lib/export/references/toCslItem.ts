import type { ExportDocument } from '../ExportDocument.ts';
import { nameSession } from '../nameSession.ts';
import { nameKey } from './nameKey.ts';
import { wordsOf } from './wordsOf.ts';

/** A document as an item of CSL-JSON: type `report`, the symbol in `number`. Takes the keys that are in use. */
export function toCslItem(document: ExportDocument, taken: Set<string>): Record<string, unknown> {
  const { work, language, session, notes } = document;
  const tags = [...new Set(notes.flatMap((note) => note.tags))];
  const item = {
    id: nameKey(document, taken),
    type: 'report',
    title: work.title ?? work.symbol ?? work.url ?? '',
    number: work.symbol,
    author: work.author && [{ literal: work.author }],
    issued: datesOf(work.date),
    publisher: 'United Nations',
    'publisher-place': work.place,
    'collection-title': session && nameSession(session, null),
    'event-date': session && { 'date-parts': [numbersOf(session.start), numbersOf(session.end)] },
    'event-place': session?.place ?? null,
    language,
    URL: work.url,
    keyword: tags.join(', ') || null,
    note: notes.map(wordsOf).filter(Boolean).join('\n\n') || null,
  };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null));
}

function datesOf(date: string | null): { 'date-parts': number[][] } | null {
  return date === null ? null : { 'date-parts': [numbersOf(date)] };
}

function numbersOf(date: string): number[] {
  return date.split('-').map(Number);
}
