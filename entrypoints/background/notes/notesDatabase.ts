import type { NotesDatabase } from '../../../lib/notes/store/NotesDatabase.ts';
import { openNotes } from '../../../lib/notes/store/openNotes.ts';
import { readNotesName } from '../../../lib/settings/readNotesName.ts';

let opened: Promise<NotesDatabase> | null = null;

/**
 * The notes, opened when first asked for, and again when the handle was lost: the worker was stopped, another page
 * wanted a later version, the last try failed, or a backup was restored beside it.
 * @throws {NotesError}
 */
export async function notesDatabase(): Promise<NotesDatabase> {
  const name = await readNotesName();
  const known = await opened?.catch(() => null);
  if (known?.isOpen() && known.name === name) return known;
  opened = openNotes(name);
  return opened;
}
