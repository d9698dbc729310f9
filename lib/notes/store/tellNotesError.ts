import { NotesError } from '../NotesError.ts';
import { hasNoRoom } from './hasNoRoom.ts';
import { toNotesError } from './toNotesError.ts';

/**
 * The error of the notes to be told to the reader: as `toNotesError`, but for a store that cannot be written or opened
 * because the disk is full. Not for use within a transaction, which would not wait.
 */
export async function tellNotesError(error: unknown): Promise<NotesError> {
  const known = toNotesError(error);
  const isUnclear = known.code === 'storage-failed' || known.code === 'database-closed';
  return isUnclear && (await hasNoRoom()) ? new NotesError('storage-full', { cause: error }) : known;
}
