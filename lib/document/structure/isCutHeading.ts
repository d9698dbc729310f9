import type { Line } from '../lines/Line.ts';
import { beginningOf } from './beginningOf.ts';
import type { Joining } from './continuesText.ts';
import type { Piece } from './Piece.ts';

const LONGEST = 160;

/** A numbered heading that a page border cuts: both parts read like titles, and the text begins behind them. */
export function isCutHeading(line: Line, current: Piece, { words, next }: Joining): boolean {
  const style = current.marker?.readings[0]?.style;
  const { text } = line.clean;
  const isNumbered = style === 'roman' || style === 'capital' || style === 'number';
  const isTitle = (title: string) => !words.endsClosed(title) && !words.hasVerb(title);
  return (
    isNumbered &&
    isTitle(beginningOf(current)) &&
    isTitle(text) &&
    text.length < LONGEST &&
    next !== null &&
    /^\d{1,3}[.．]\s|^\p{Lu}.{60}/u.test(next.clean.text)
  );
}
