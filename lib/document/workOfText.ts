import { hashWords } from './hashWords.ts';
import type { Piece } from './structure/Piece.ts';

/* Mastheads, notes and the furniture of pages differ between copies; what surrounds a text on a web page, more so. */
const OF_TEXT = new Set<Piece['role']>(['text', 'heading']);

/**
 * The identity of a work whose symbol is not known: `text:` and a hash of the letters and digits of its text, so that
 * copies with other line breaks, pages and markup have the same.
 */
export function workOfText(pieces: readonly Piece[]): string {
  return `text:${hashWords(pieces.filter(({ role }) => OF_TEXT.has(role)).map(({ clean }) => clean.text))}`;
}
