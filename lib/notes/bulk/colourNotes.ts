import type { Content } from '../schema/contentSchema.ts';
import type { LongWork } from '../store/LongWork.ts';
import type { NotesDatabase } from '../store/NotesDatabase.ts';
import { type BulkResult, changeNotes } from './changeNotes.ts';

/**
 * Gives many notes one colour.
 * @throws {NotesError} as `changeNotes`
 */
export function colourNotes(
  db: NotesDatabase,
  ids: readonly string[],
  colour: Content['colour'],
  long: LongWork = {},
): Promise<BulkResult> {
  return changeNotes(db, ids, 'edit-notes', () => ({ colour }), long);
}
