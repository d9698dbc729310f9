import { changeNote } from '../changeNote.ts';
import type { Content } from '../schema/contentSchema.ts';
import type { Note } from '../schema/noteSchema.ts';
import type { NotesDatabase } from '../store/NotesDatabase.ts';
import { uniteTargets } from '../targets/uniteTargets.ts';
import { keepVersion } from './keepVersion.ts';

/** Where a note is put: a passage as it was described on a document version. */
export interface NewPlace {
  quote: string;
  selectors: Content['selectors'];
  /** The snapshot of that version. */
  snapshot: readonly string[];
  /** The version's own target, "text:<hash>@en". */
  text: string;
  /** Whether that version is a draft. */
  isDraft: boolean;
}

/**
 * Puts a note on another passage, or on its own as it reads now, because its reader said so. The version that it was
 * described on comes first among its texts; no target is lost.
 * @throws {NotesError} as `changeNote`
 */
export async function placeNote(
  db: NotesDatabase,
  id: string,
  { quote, selectors, snapshot, text, isDraft }: NewPlace,
  now = new Date(),
): Promise<Note> {
  const note = await changeNote(
    db,
    id,
    { label: 'edit-note' },
    ({ targets }) => ({ quote, selectors, targets: uniteTargets([text], targets) }),
    now,
  );
  // Without it the note is found again in fewer cases, and is placed all the same.
  await keepVersion(db, note, { blocks: snapshot, isDraft }).catch(() => undefined);
  return note;
}
