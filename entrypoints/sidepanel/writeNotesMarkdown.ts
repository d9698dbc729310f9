import { writeMarkdown } from '../../lib/export/markdown/writeMarkdown.ts';
import { NotesError } from '../../lib/notes/NotesError.ts';
import { type ParsedNote, parseNote } from '../../lib/notes/schema/parseNote.ts';
import type { LongWork } from '../../lib/notes/store/LongWork.ts';
import type { NotesDatabase } from '../../lib/notes/store/NotesDatabase.ts';
import { useStorage } from '../../lib/notes/store/useStorage.ts';
import { markdownWords } from './markdownWords.ts';

/** Notes in memory at a time. */
const BATCH = 250;

/** Some notes as Markdown, in the order given, in pieces. */
export function writeNotesMarkdown(db: NotesDatabase, ids: readonly string[], work: LongWork) {
  return writeMarkdown(readNotes(db, ids, work), markdownWords());
}

async function* readNotes(
  db: NotesDatabase,
  ids: readonly string[],
  { signal, onProgress }: LongWork,
): AsyncGenerator<ParsedNote> {
  for (let at = 0; at < ids.length; at += BATCH) {
    if (signal?.aborted) throw new NotesError('cancelled');
    const batch = ids.slice(at, at + BATCH);
    const rows = await useStorage(() => db.notes.bulkGet([...batch]));
    for (const row of rows) if (row) yield parseNote(row);
    onProgress?.({ done: at + batch.length, total: ids.length });
  }
}
