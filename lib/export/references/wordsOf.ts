import type { ExportNote } from '../ExportNote.ts';

/** What a note says, for a field of a reference manager: the passage in quotation marks, then the comment. */
export function wordsOf({ quote, comment }: Pick<ExportNote, 'quote' | 'comment'>): string {
  return [quote && `“${quote}”`, comment].filter(Boolean).join(' — ');
}
