import { joinClean } from '../lines/joinClean.ts';
import { toOriginal } from '../lines/toOriginal.ts';
import type { Passage } from './Draft.ts';
import type { Piece } from './Piece.ts';

/** The words of the pieces that make up a paragraph or an item, joined. A bullet is outside the span, a printed label inside. */
export function readPassage(pieces: readonly Piece[]): Passage {
  const [first] = pieces;
  const last = pieces.at(-1);
  if (!first || !last)
    return { start: 0, end: 0, clean: { text: '', cuts: [0, 0], marks: [], bold: [] }, from: 0 };
  const clean = pieces.length === 1 ? first.clean : joinClean(pieces.map((piece) => piece.clean));
  const bullet = first.labelLength - (first.marker?.length ?? 0);
  const isBullet = first.marker?.readings[0]?.style === 'bullet';
  const skipped = isBullet ? first.labelLength : Math.max(0, bullet);
  const start = skipped > 0 ? toOriginal(clean, skipped) : first.start;
  const from = Math.min(first.labelLength, clean.text.length);
  return { start, end: Math.max(first.end, last.end), clean, from };
}
