import { createWordHash } from './createWordHash.ts';
import type { Piece } from './structure/Piece.ts';

/* Mastheads, notes and the furniture of pages differ between copies; what surrounds a text on a web page, more so. */
const OF_TEXT = new Set<Piece['role']>(['text', 'heading']);
/** So many pieces are read before a caller can pause. */
const SLICE = 500;

/**
 * The identity of a work whose symbol is not known: `text:` and a hash of the letters and digits of its text, so that
 * copies with other line breaks, pages and markup have the same. A generator, so that a caller can pause.
 */
export function* workOfText(pieces: readonly Piece[]): Generator<void, string> {
  const hash = createWordHash();
  for (const [index, { role, clean }] of pieces.entries()) {
    if (index % SLICE === 0) yield;
    if (OF_TEXT.has(role)) hash.add(clean.text);
  }
  return `text:${hash.toHex()}`;
}
