import { NotesError, type NotesErrorCode } from '../NotesError.ts';

/** Names that browsers and Dexie give their errors. */
const CODES: Record<string, NotesErrorCode> = {
  QuotaExceededError: 'storage-full',
  DatabaseClosedError: 'database-closed',
  VersionError: 'database-newer',
};

/** What Chromium says of a disk that is full, under the name of an error that could be anything. */
const NO_SPACE = /FILE_ERROR_NO_SPACE|disk is full/;

/** The error of the notes that an error of the store stands for; one of the notes' own stays as it is. */
export function toNotesError(error: unknown): NotesError {
  const all = listCauses(error);
  const own = all.find((cause) => cause instanceof NotesError);
  if (own) return own;
  const isFull = all.some((cause) => NO_SPACE.test(String(cause)));
  const code = isFull
    ? 'storage-full'
    : all.map((cause) => CODES[nameOf(cause)]).find((found) => found !== undefined);
  return new NotesError(code ?? 'storage-failed', { detail: String(error), cause: error });
}

/** An error and what it was made of: Dexie keeps the browser's error in `inner`, those of a bulk write in `failures`. */
function listCauses(error: unknown): unknown[] {
  if (typeof error !== 'object' || error === null) return [error];
  const { inner, failures } = error as { inner?: unknown; failures?: unknown };
  const below = [inner, ...(Array.isArray(failures) ? failures.slice(0, 1) : [])];
  return [error, ...below.filter((cause) => cause !== undefined && cause !== error).flatMap(listCauses)];
}

function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
}
