import { type ParsedNote, parseNote } from './schema/parseNote.ts';
import { isInBin } from './store/isInBin.ts';
import type { NotesDatabase } from './store/NotesDatabase.ts';
import { useStorage } from './store/useStorage.ts';

/**
 * The notes on a document: those that name one of its targets and are not in the bin, each once, in no order.
 * @throws {NotesError}
 */
export async function notesOfTargets(db: NotesDatabase, targets: readonly string[]): Promise<ParsedNote[]> {
  const rows = await useStorage(() => db.notes.where('targets').anyOf(targets).distinct().toArray());
  return rows.filter((row) => !isInBin(row)).map(parseNote);
}
