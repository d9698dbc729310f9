import type { LongWork } from '../../../lib/notes/store/LongWork.ts';
import type { NotesDatabase } from '../../../lib/notes/store/NotesDatabase.ts';
import type { ExportWork } from './ExportWork.ts';
import { orderNotes } from './orderNotes.ts';
import { readExportItems } from './readExportItems.ts';
import { readKnowledge } from './readKnowledge.ts';
import { WRITERS } from './WRITERS.ts';

/**
 * Some notes as a file in a format, in pieces.
 * @throws {NotesError} `cancelled`, `export-failed`, or an error of storage
 */
export async function* writeExport(
  db: NotesDatabase,
  work: ExportWork,
  long: LongWork,
): AsyncGenerator<string | Uint8Array<ArrayBuffer>> {
  const means = { ...work, db, knowledge: readKnowledge() };
  const ids = await orderNotes(db, work);
  yield* WRITERS[work.format](readExportItems(db, ids, long), means);
}
