import { foldForSearch } from '../../../lib/notes/list/foldForSearch.ts';
import type { Note } from '../../../lib/notes/schema/noteSchema.ts';
import type { NoteEntry } from '../NoteEntry.ts';
import type { NotePlace } from '../NotePlace.ts';
import type { Arrangement, NoteOrder } from './Arrangement.ts';

type Places = ReadonlyMap<string, NotePlace>;
type Compare = (a: Note, b: Note) => number;

/** A note's words are folded once; every write makes a new note. */
const folded = new WeakMap<Note, string>();

function wordsOf(note: Note): string {
  let words = folded.get(note);
  if (words === undefined) {
    const { quote, comment, tags, source } = note;
    words = foldForSearch([quote, comment, ...tags, source.title, source.symbol ?? ''].join('\n'));
    folded.set(note, words);
  }
  return words;
}

/** By code unit: quick, and symbols and ISO times have no other order. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function documentOf({ source }: Note): string {
  return source.symbol === null ? `1 ${source.title} ${source.url}` : `0 ${source.symbol}`;
}

/** Where a passage stands, or stood when the note was made; the document as a whole comes first, what has no place last. */
function placeOf(note: Note, places: Places): number {
  const place = places.get(note.id);
  if (place?.is === 'placed') return place.start;
  if (place?.is === 'not-placed') return Number.MAX_SAFE_INTEGER;
  const selector = note.selectors.find(({ type }) => type === 'TextPositionSelector');
  return selector && 'start' in selector ? selector.start : -1;
}

function comparisonOf(order: NoteOrder, places: Places): Compare {
  const byDate: Compare = (a, b) => compareText(b.updated, a.updated);
  const orders: Record<NoteOrder, Compare> = {
    newest: byDate,
    place: (a, b) =>
      compareText(documentOf(a), documentOf(b)) || placeOf(a, places) - placeOf(b, places) || byDate(a, b),
    tag: (a, b) => {
      const [first, second] = [a.tags[0], b.tags[0]];
      if (first === undefined || second === undefined)
        return Number(!first) - Number(!second) || byDate(a, b);
      return first.localeCompare(second) || byDate(a, b);
    },
  };
  return orders[order];
}

/**
 * The entries that a search and the filters leave, in order. Every word of the query must stand somewhere in a note,
 * without regard to case and accents. What cannot be read is listed first where nothing is searched for: it needs a look.
 */
export function arrangeNotes(
  entries: readonly NoteEntry[],
  { query, order, tag, status, colour }: Arrangement,
  places: Places,
): NoteEntry[] {
  const words = foldForSearch(query).split(/\s+/).filter(Boolean);
  const isEverything = words.length === 0 && tag === null && status === null && colour === null;
  const unread = isEverything ? entries.filter(({ note }) => note === null) : [];
  const notes = entries.flatMap(({ note }) => (note === null ? [] : [note]));
  const kept = notes.filter(
    (note) =>
      (tag === null || note.tags.includes(tag)) &&
      (status === null || note.status === status) &&
      (colour === null || note.colour === colour) &&
      words.every((word) => wordsOf(note).includes(word)),
  );
  return [...unread, ...kept.sort(comparisonOf(order, places)).map((note) => ({ id: note.id, note }))];
}
