import type { ExportItem } from '../../../lib/export/ExportItem.ts';
import { importedPart } from '../../../lib/notes/import/importedPart.ts';
import { NotesError } from '../../../lib/notes/NotesError.ts';
import { parseNote } from '../../../lib/notes/schema/parseNote.ts';
import type { LongWork } from '../../../lib/notes/store/LongWork.ts';
import type { NotesDatabase } from '../../../lib/notes/store/NotesDatabase.ts';
import { useStorage } from '../../../lib/notes/store/useStorage.ts';

/** Notes in memory at a time. */
const BATCH = 250;

/**
 * Some notes for an export, in the order given, a batch in memory at a time; those that are gone meanwhile are left out.
 * @throws {NotesError} `cancelled`, or an error of storage
 */
export async function* readExportItems(
  db: NotesDatabase,
  ids: readonly string[],
  { signal, onProgress }: LongWork,
): AsyncGenerator<ExportItem> {
  for (let at = 0; at < ids.length; at += BATCH) {
    if (signal?.aborted) throw new NotesError('cancelled');
    const batch = ids.slice(at, at + BATCH);
    const rows = await useStorage(() => db.notes.bulkGet([...batch]));
    for (const row of rows) {
      if (!row) continue;
      const parsed = parseNote(row);
      yield 'note' in parsed ? { note: { ...parsed.note, imported: importedPart(row) } } : parsed;
    }
    onProgress?.({ done: at + batch.length, total: ids.length });
  }
}
