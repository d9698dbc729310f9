import type { NotesDatabase } from '../store/NotesDatabase.ts';
import { useStorage } from '../store/useStorage.ts';
import { passageTarget } from '../targets/passageTarget.ts';

/** What every target of a recommendation's text begins with. */
const PREFIX = passageTarget('', null).split('@', 1)[0] ?? '';

/**
 * The targets of all recommendations that have notes, each once.
 * @throws {NotesError} of storage
 */
export async function listPassageTargets(db: NotesDatabase): Promise<Set<string>> {
  const keys = await useStorage(() => db.notes.where('targets').startsWith(PREFIX).uniqueKeys());
  return new Set(keys.map(String));
}
