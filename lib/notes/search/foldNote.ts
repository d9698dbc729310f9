import { foldForSearch } from '../list/foldForSearch.ts';
import type { Note } from '../schema/noteSchema.ts';

/** A note's words are folded once; every write makes a new note. */
const folded = new WeakMap<Note, string>();

/** All that a note is searched by, folded: passage, comment, tags, and the title and symbol of its document. */
export function foldNote(note: Note): string {
  let words = folded.get(note);
  if (words === undefined) {
    const { quote, comment, tags, source } = note;
    words = foldForSearch([quote, comment, ...tags, source.title, source.symbol ?? ''].join('\n'));
    folded.set(note, words);
  }
  return words;
}
