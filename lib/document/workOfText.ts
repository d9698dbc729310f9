import type { Piece } from './structure/Piece.ts';

/** Two 32-bit multipliers of good spread. */
const [FIRST, SECOND] = [0x9e3779b1, 0x85ebca6b];
/* Mastheads, notes and the furniture of pages differ between copies; what surrounds a text on a web page, more so. */
const OF_TEXT = new Set<Piece['role']>(['text', 'heading']);

/**
 * The identity of a work whose symbol is not known: `text:` and a hash of the letters and digits of its text, so that
 * copies with other line breaks, pages and markup have the same.
 */
export function workOfText(pieces: readonly Piece[]): string {
  let [high, low] = [0x1b873593, 0x2545f491];
  for (const { role, clean } of pieces) {
    if (!OF_TEXT.has(role)) continue;
    for (let at = 0; at < clean.text.length; at++) {
      const code = clean.text.charCodeAt(at);
      // Letters and digits only: white space, dashes, bullets and quotation marks change between copies.
      if (code < 48 || (code > 57 && code < 65) || (code > 90 && code < 97) || (code > 122 && code < 192))
        continue;
      if (code >= 0x2000 && code <= 0x2fff) continue;
      high = Math.imul(high ^ code, FIRST);
      low = Math.imul(low ^ code, SECOND) + (high >>> 15);
    }
  }
  return `text:${(high >>> 0).toString(16).padStart(8, '0')}${(low >>> 0).toString(16).padStart(8, '0')}`;
}
