import type { BulkDeed } from '../../components/notes/bulk/BulkDeed.ts';
import type { BulkResult } from '../../lib/notes/bulk/changeNotes.ts';
import { colourNotes } from '../../lib/notes/bulk/colourNotes.ts';
import { deleteNotes } from '../../lib/notes/bulk/deleteNotes.ts';
import { tagNotes } from '../../lib/notes/bulk/tagNotes.ts';
import type { LongWork } from '../../lib/notes/store/LongWork.ts';
import type { NotesDatabase } from '../../lib/notes/store/NotesDatabase.ts';

/**
 * Does one deed to many notes.
 * @throws {NotesError} then nothing was changed
 */
export function changeMany(
  db: NotesDatabase,
  ids: readonly string[],
  deed: BulkDeed,
  long: LongWork,
): Promise<BulkResult> {
  if (deed.is === 'delete') return deleteNotes(db, ids, long);
  if (deed.is === 'colour') return colourNotes(db, ids, deed.colour, long);
  return tagNotes(db, ids, deed.tag, deed.is === 'tag', long);
}
