import type { Footnote } from './Footnote.ts';
import { toOriginal } from './lines/toOriginal.ts';
import { toOriginalSpan } from './lines/toOriginalSpan.ts';
import type { Piece } from './structure/Piece.ts';

/* "55 Some source": a note of a text that has lost its raised digits. */
const PLAIN_MARK = /^(\d{1,3}|\*{1,3}|[a-z](?= ?\/)) ?(?:\/ )?/;

/* "Item 6 of the provisional agenda*": no raised digit, but a star that ends a line of the masthead. */
const STARS = /(?<=[^\s*] ?)\*{1,3}$/;

/**
 * The footnotes among the pieces, each with the places that carry its mark: a mark belongs to the first note of that
 * name behind it, since numbers may begin anew.
 */
export function readFootnotes(pieces: readonly Piece[]): Footnote[] {
  const notes: Footnote[] = [];
  const byMark = new Map<string, Footnote[]>();
  for (const { role, clean, start, end } of pieces) {
    if (role !== 'footnote') continue;
    const printed = clean.marks.find(({ at }) => at === 0)?.mark;
    const plain = printed === undefined ? PLAIN_MARK.exec(clean.text) : null;
    const mark = printed ?? plain?.[1] ?? String(notes.length + 1);
    const from = plain?.[0].length ?? 0;
    const text = clean.text.slice(from).trim();
    const note: Footnote = {
      mark,
      text,
      start: text === '' ? start : toOriginal(clean, from),
      end,
      marks: [],
    };
    notes.push(note);
    const same = byMark.get(mark);
    if (same) same.push(note);
    else byMark.set(mark, [note]);
  }
  if (notes.length === 0) return [];
  for (const { role, clean } of pieces) {
    for (const { mark, at, start, end } of clean.marks) {
      if (role === 'footnote' && at === 0) continue;
      nextNote(byMark.get(mark) ?? [], end)?.marks.push({ start, end });
    }
    const stars = role === 'masthead' || role === 'heading' ? STARS.exec(clean.text) : null;
    if (stars) {
      const span = toOriginalSpan(clean, stars.index, stars.index + stars[0].length);
      nextNote(byMark.get(stars[0]) ?? [], span.end)?.marks.push(span);
    }
  }
  return notes;
}

/** The first of some notes, in order, that stands behind an offset. */
function nextNote(notes: readonly Footnote[], offset: number): Footnote | undefined {
  let low = 0;
  let high = notes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((notes[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return notes[low];
}
