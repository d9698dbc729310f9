import { z } from 'zod';
import { NotesError } from './NotesError.ts';
import { type Note, noteSchema } from './schema/noteSchema.ts';

/**
 * The note that a record is.
 * @throws {NotesError} `bad-note`, with every field that is wrong
 */
export function checkNote(record: unknown): Note {
  const parsed = noteSchema.safeParse(record);
  if (parsed.success) return parsed.data;
  throw new NotesError('bad-note', { detail: z.prettifyError(parsed.error) });
}
