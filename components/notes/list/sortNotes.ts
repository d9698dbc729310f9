import type { Note } from '../../../lib/notes/schema/noteSchema.ts';
import type { NotePlace } from '../NotePlace.ts';
import type { NoteOrder } from './Arrangement.ts';

type Places = ReadonlyMap<string, NotePlace>;
type Compare = (a: Note, b: Note) => number;

/** Worked out once a note: thousands are compared with one another at every change. */
const documents = new WeakMap<Note, string>();

/** By code unit: quick, and symbols and ISO times have no other order. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** By symbol where there is one; documents without stand behind, by title. */
function documentOf(note: Note): string {
  let name = documents.get(note);
  if (name === undefined) {
    const { symbol, title, url } = note.source;
    name = symbol === null ? `1 ${title} ${url}` : `0 ${symbol}`;
    documents.set(note, name);
  }
  return name;
}

/** Where a passage stands, or stood when the note was made; the document as a whole comes first, what has no place last. */
function placeOf(note: Note, places: Places): number {
  const place = places.get(note.id);
  if (place?.is === 'placed') return place.start;
  if (place?.is === 'not-placed') return Number.MAX_SAFE_INTEGER;
  const selector = note.selectors.find(({ type }) => type === 'TextPositionSelector');
  return selector && 'start' in selector ? selector.start : -1;
}

const byDate: Compare = (a, b) => compareText(b.updated, a.updated);

function comparisonOf(order: NoteOrder, notes: readonly Note[], places: Places): Compare {
  if (order === 'newest') return byDate;
  if (order === 'place') {
    const at = new Map(notes.map((note) => [note, placeOf(note, places)]));
    return (a, b) =>
      compareText(documentOf(a), documentOf(b)) || (at.get(a) ?? 0) - (at.get(b) ?? 0) || byDate(a, b);
  }
  return (a, b) => {
    const [first, second] = [a.tags[0], b.tags[0]];
    if (first === undefined || second === undefined) return Number(!first) - Number(!second) || byDate(a, b);
    return first.localeCompare(second) || byDate(a, b);
  };
}

/** Notes in an order; gives a new list. */
export function sortNotes(notes: readonly Note[], order: NoteOrder, places: Places): Note[] {
  return [...notes].sort(comparisonOf(order, notes, places));
}
