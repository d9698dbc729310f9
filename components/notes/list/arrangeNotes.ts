import type { Note } from '../../../lib/notes/schema/noteSchema.ts';
import { matchNotes } from '../../../lib/notes/search/matchNotes.ts';
import type { Nearest } from '../../../lib/notes/search/Nearest.ts';
import type { NoteEntry } from '../NoteEntry.ts';
import type { Arrangement } from './Arrangement.ts';

/**
 * The entries that a search and the filters leave, in the order given. What cannot be read is listed first where nothing
 * is searched for: it needs a look.
 * @param sorted the readable notes of `entries`, in order
 */
export function arrangeNotes(
  entries: readonly NoteEntry[],
  sorted: readonly Note[],
  { query, tag, status, colour }: Arrangement,
  nearest: Nearest,
): NoteEntry[] {
  const isEverything = query.trim() === '' && tag === null && status === null && colour === null;
  const unread = isEverything ? entries.filter(({ note }) => note === null) : [];
  const kept = sorted.filter(
    (note) =>
      (tag === null || note.tags.includes(tag)) &&
      (status === null || note.status === status) &&
      (colour === null || note.colour === colour),
  );
  return [...unread, ...matchNotes(kept, query, nearest).map((note) => ({ id: note.id, note }))];
}
