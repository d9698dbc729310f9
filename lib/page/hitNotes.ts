import type { PlacedNote } from './PlacedNote.ts';

function isAt({ range }: PlacedNote, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

/** The notes at a point of the window, the one with the fewest words first. */
export function hitNotes(notes: readonly PlacedNote[], x: number, y: number): PlacedNote[] {
  const lengthOf = ({ range }: PlacedNote) => String(range).length;
  return notes.filter((note) => isAt(note, x, y)).sort((one, other) => lengthOf(one) - lengthOf(other));
}
