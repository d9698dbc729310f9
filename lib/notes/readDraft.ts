import { type ParsedDraft, parseDraft } from './schema/parseDraft.ts';
import type { NotesDatabase } from './store/NotesDatabase.ts';
import { useStorage } from './store/useStorage.ts';

/**
 * The draft of a note; null where there is none.
 * @throws {NotesError}
 */
export async function readDraft(db: NotesDatabase, id: string): Promise<ParsedDraft | null> {
  const row = await useStorage(() => db.drafts.get(id));
  return row === undefined ? null : parseDraft(row);
}
