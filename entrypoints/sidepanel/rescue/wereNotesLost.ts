import { browser } from 'wxt/browser';
import type { NotesDatabase } from '../../../lib/notes/store/NotesDatabase.ts';
import { useStorage } from '../../../lib/notes/store/useStorage.ts';
import { NOTES_COUNT_KEY } from './NOTES_COUNT_KEY.ts';

/**
 * Whether there were notes and now there is nothing at all, not even a log: a browser that finds its store damaged may
 * begin a new one without a word.
 * @throws {NotesError} of storage
 */
export async function wereNotesLost(db: NotesDatabase): Promise<boolean> {
  const kept: unknown = (await browser.storage.local.get(NOTES_COUNT_KEY))[NOTES_COUNT_KEY];
  if (typeof kept !== 'number' || kept === 0) return false;
  const counts = await useStorage(() =>
    db.transaction('r', db.notes, db.drafts, db.changes, () =>
      Promise.all([db.notes.count(), db.drafts.count(), db.changes.count()]),
    ),
  );
  return counts.every((count) => count === 0);
}
