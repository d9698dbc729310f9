import type { LongWork } from '../store/LongWork.ts';
import type { NotesDatabase } from '../store/NotesDatabase.ts';
import { type BulkResult, changeNotes } from './changeNotes.ts';

/**
 * Puts many notes in the bin, where they stay for thirty days.
 * @throws {NotesError} as `changeNotes`
 */
export function deleteNotes(
  db: NotesDatabase,
  ids: readonly string[],
  long: LongWork = {},
): Promise<BulkResult> {
  const deleted = new Date().toISOString();
  return changeNotes(db, ids, 'delete-notes', () => ({ deleted }), long);
}
