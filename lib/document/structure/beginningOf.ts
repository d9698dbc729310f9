import type { Piece } from './Piece.ts';

/** The first lines of a piece: enough to tell what it is, however long it is. */
export function beginningOf(piece: Piece | null): string {
  return (piece?.lines ?? [])
    .slice(0, 6)
    .map(({ clean }) => clean.text)
    .join(' ');
}
