import { z } from 'zod';
import { NotesError } from './NotesError.ts';
import type { Content } from './schema/contentSchema.ts';
import { type Draft, draftSchema } from './schema/draftSchema.ts';
import { SCHEMA_VERSION } from './schema/SCHEMA_VERSION.ts';
import type { NotesDatabase } from './store/NotesDatabase.ts';
import { useStorage } from './store/useStorage.ts';

/** What is being typed: the id of the note that it is or will be, and `updated` of that note when editing began, if it is. */
export interface DraftInput {
  id: string;
  base: string | null;
  content: Content;
}

/**
 * Keeps what is being typed; call it at each pause. It takes the place of the draft before it, and stays out of the log:
 * what counts is saved as a note.
 * @throws {NotesError} `bad-draft`, or an error of storage
 */
export async function saveDraft(db: NotesDatabase, input: DraftInput, now = new Date()): Promise<Draft> {
  const parsed = draftSchema.safeParse({ ...input, version: SCHEMA_VERSION, updated: now.toISOString() });
  if (!parsed.success) throw new NotesError('bad-draft', { detail: z.prettifyError(parsed.error) });
  await useStorage(() => db.transaction('rw', db.drafts, () => db.drafts.put(parsed.data)));
  return parsed.data;
}
