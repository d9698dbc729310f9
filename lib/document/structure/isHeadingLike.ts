import type { CompiledWords } from '../words/compileWords.ts';
import type { Piece } from './Piece.ts';

const LONGEST = 260;

/** Whether a piece reads like a heading: short, without a verb or an end, or marked as one by its source. */
export function isHeadingLike(piece: Piece, words: CompiledWords): boolean {
  const title = piece.clean.text.slice(piece.labelLength).trim();
  const [first] = piece.lines;
  if (title === '' || title.length > LONGEST || words.endsClosed(title) || /,$/.test(title)) return false;
  if (first?.isHeading || first?.isBold || isBoldTitle(piece)) return true;
  return !words.hasVerb(title) && !words.endsOpen(title);
}

/** "1. **Title**": all behind the label is bold. */
function isBoldTitle({ clean, labelLength }: Piece): boolean {
  const length = clean.bold.reduce((sum, { start, end }) => sum + end - start, 0);
  return length > 0 && length >= clean.text.length - labelLength - 2;
}
