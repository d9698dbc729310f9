import { foldForSearch } from '../list/foldForSearch.ts';
import type { Note } from '../schema/noteSchema.ts';
import { foldNote } from './foldNote.ts';
import type { Nearest } from './Nearest.ts';

/**
 * The notes in which every word of a query stands somewhere, whole or as a part, without regard to case and accents; in
 * the order given. Where no note has a word as it is typed, those with the words nearest to it count: a slip of the
 * finger finds them, and a word that is right is not drowned in its neighbours.
 */
export function matchNotes(notes: readonly Note[], query: string, nearest: Nearest): readonly Note[] {
  let left = notes;
  for (const word of foldForSearch(query).split(/\s+/).filter(Boolean)) {
    const exact = left.filter((note) => foldNote(note).includes(word));
    if (exact.length > 0) left = exact;
    else {
      const isNear = nearest(word);
      left = left.filter(({ id }) => isNear(id));
    }
  }
  return left;
}
