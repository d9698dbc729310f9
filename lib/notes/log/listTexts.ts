import type { NotesDatabase } from '../store/NotesDatabase.ts';
import type { EarlierText } from './EarlierText.ts';
import { listHistory } from './listHistory.ts';

/**
 * The texts that a note's comment had, the newest first, each once though it came back; its text now is the first. What
 * cannot be read is left out, and so is a note without a word.
 * @throws {NotesError} of storage
 */
export async function listTexts(db: NotesDatabase, id: string): Promise<EarlierText[]> {
  const texts = new Map<string, EarlierText>();
  for (const { at, state } of await listHistory(db, id)) {
    if (state === null || !('note' in state) || state.note.comment.trim() === '') continue;
    const { comment } = state.note;
    texts.delete(comment);
    texts.set(comment, { at, comment });
  }
  return [...texts.values()].reverse();
}
