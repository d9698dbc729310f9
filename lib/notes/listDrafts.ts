import { type ParsedDraft, parseDraft } from './schema/parseDraft.ts';
import type { NotesDatabase } from './store/NotesDatabase.ts';
import { useStorage } from './store/useStorage.ts';

/**
 * Everything that was typed and not saved, as after a crash; in no order.
 * @throws {NotesError}
 */
export async function listDrafts(db: NotesDatabase): Promise<ParsedDraft[]> {
  return (await useStorage(() => db.drafts.toArray())).map(parseDraft);
}
