import { clearDraft } from '../../lib/notes/clearDraft.ts';
import { editNote } from '../../lib/notes/editNote.ts';
import { saveNote } from '../../lib/notes/saveNote.ts';
import type { Content } from '../../lib/notes/schema/contentSchema.ts';
import type { Draft } from '../../lib/notes/schema/draftSchema.ts';
import type { NotesDatabase } from '../../lib/notes/store/NotesDatabase.ts';

/** What is in the editor: a draft, but for its version and time. */
export type OpenDraft = Omit<Draft, 'version' | 'updated'>;

/** Where the note was changed elsewhere: makes a second one, or writes over that change. */
export type Conflict = 'beside' | 'over';

/**
 * Makes a draft a note, or changes the note that it is of; either way the draft is gone after it. Gives whether anything
 * was to be saved.
 * @param isSame whether nothing was typed or chosen since the editor opened
 * @throws {NotesError} then the draft is still there
 */
export async function keepNote(
  db: NotesDatabase,
  { id, base, content }: OpenDraft,
  isSame: boolean,
  how?: Conflict,
): Promise<boolean> {
  const isKept = base === null ? isWorthKeeping(content) : !isSame;
  if (!isKept) await clearDraft(db, id);
  else if (how === 'beside') {
    await saveNote(db, content);
    await clearDraft(db, id);
  } else if (base === null) await saveNote(db, { ...content, id });
  else {
    const { comment, tags, colour, status, statusDay } = content;
    await editNote(db, id, { comment, tags, colour, status, statusDay }, how === 'over' ? null : base);
  }
  return isKept;
}

/** A passage is worth a highlight by itself; a note on a whole document has to say something. */
function isWorthKeeping({ quote, comment, tags, status }: Content): boolean {
  return quote !== '' || comment.trim() !== '' || tags.length > 0 || status !== null;
}
