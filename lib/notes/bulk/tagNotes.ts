import type { LongWork } from '../store/LongWork.ts';
import type { NotesDatabase } from '../store/NotesDatabase.ts';
import { type BulkResult, changeNotes } from './changeNotes.ts';

/**
 * Gives many notes a tag, or takes it from them.
 * @throws {NotesError} as `changeNotes`
 */
export function tagNotes(
  db: NotesDatabase,
  ids: readonly string[],
  tag: string,
  isOn: boolean,
  long: LongWork = {},
): Promise<BulkResult> {
  const change = ({ tags }: { tags: string[] }) => ({
    tags: isOn ? [...new Set([...tags, tag])] : tags.filter((other) => other !== tag),
  });
  return changeNotes(db, ids, 'edit-notes', change, long);
}
