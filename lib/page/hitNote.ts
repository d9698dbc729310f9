import type { PlacedNote } from './PlacedNote.ts';

function isAt({ range }: PlacedNote, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

/** The note at a point of the window; of several the one with the fewest words, since it could not be met otherwise. */
export function hitNote(notes: readonly PlacedNote[], x: number, y: number): PlacedNote | null {
  const hits = notes.filter((note) => isAt(note, x, y));
  const lengthOf = ({ range }: PlacedNote) => String(range).length;
  return hits.sort((one, other) => lengthOf(one) - lengthOf(other))[0] ?? null;
}
