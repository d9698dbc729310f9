import type { NotesDatabase } from './store/NotesDatabase.ts';
import { useStorage } from './store/useStorage.ts';

/**
 * Forgets a draft that its reader discards.
 * @throws {NotesError}
 */
export function clearDraft(db: NotesDatabase, id: string): Promise<void> {
  return useStorage(() => db.transaction('rw', db.drafts, () => db.drafts.delete(id)));
}
