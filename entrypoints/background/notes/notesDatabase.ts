import type { NotesDatabase } from '../../../lib/notes/store/NotesDatabase.ts';
import { openNotes } from '../../../lib/notes/store/openNotes.ts';

let opened: Promise<NotesDatabase> | null = null;

/**
 * The notes, opened when first asked for, and again when the handle was lost: the worker was stopped, another page
 * wanted a later version, or the last try failed.
 * @throws {NotesError}
 */
export async function notesDatabase(): Promise<NotesDatabase> {
  const known = await opened?.catch(() => null);
  if (known?.isOpen()) return known;
  opened = openNotes();
  return opened;
}
