import type { Lent } from '../Lent.ts';
import type { Marked } from './Marked.ts';

/** Side of a glyph in CSS pixels, that of a sub-item, and the smallest that is still seen. */
const SIDE = 10;
const ITEM_SIDE = 7;
const LEAST_SIDE = 5;
/** Room between a glyph and the text beside it. */
const GAP = 7;
const LEAST_GAP = 1;
/** Between a glyph and one further out. */
const BETWEEN = 5;

/** Where a glyph stands in the window: its own square, and the height of the line that it belongs to. */
export interface MarkPlace {
  left: number;
  top: number;
  side: number;
  /** Height of the line: the button is as high, the glyph in its middle. */
  height: number;
  /** On which side of the text it stands: its words unfold away from the text. */
  isLeft: boolean;
  /** Room for its words between it and the window's edge. */
  room: number;
}

/** The text beside which a glyph stands, in the window's coordinates. */
export interface MarkedText {
  /** Rectangle of the first letter. */
  letter: DOMRect;
  /** Borders of the column: the text's own, or those of the outermost list around it, whose bullets are outside the text. */
  left: number;
  right: number;
  isRightToLeft: boolean;
  /** Where lines run up or down, as on a page that is turned: where they begin and end; null for lines as usual. */
  across: { top: number; bottom: number; isFromAbove: boolean } | null;
}

/** Borders of the page, in the window's coordinates. */
interface PageBorders {
  left: number;
  right: number;
}

/** One place to try: the glyph's outer edge nearest to the text is at `x`. */
interface Try {
  left: number;
  side: number;
  top: number;
}

/** The places of a glyph, best first, for text that runs from left to right. */
function triesFor(text: MarkedText, page: PageBorders, side: number, isOuter: boolean): Try[] {
  const { letter } = text;
  const middle = letter.top + (letter.height - side) / 2;
  const gutter = text.left - page.left;
  const tries: Try[] = [];
  // Whoever stands further out leaves room for one that is next to the text.
  const out = side + GAP + (isOuter ? side + BETWEEN : 0);
  if (gutter >= out) tries.push({ left: text.left - out, side, top: middle });
  // The indent of a line of plain text is as good as a margin.
  if (!isOuter && letter.left - text.left >= out) tries.push({ left: letter.left - out, side, top: middle });
  if (!isOuter && gutter >= LEAST_SIDE + 2 * LEAST_GAP) {
    const slim = Math.min(side, gutter - 2 * LEAST_GAP);
    tries.push({
      left: text.left - LEAST_GAP - slim,
      side: slim,
      top: letter.top + (letter.height - slim) / 2,
    });
  }
  const behind = page.right - text.right - (isOuter ? side + BETWEEN : 0);
  if (behind >= side + LEAST_GAP)
    tries.push({ left: page.right - behind + Math.min(GAP, behind - side), side, top: middle });
  // Between the lines, where the least is covered.
  tries.push({ left: letter.left + (isOuter ? side : 0), side: LEAST_SIDE, top: letter.top - LEAST_SIDE });
  return tries;
}

/** Mirrors what is on the right to the left, and back: text from right to left is placed as its mirror image. */
function mirror(text: MarkedText): MarkedText {
  const { letter } = text;
  const mirrored = new DOMRect(-letter.right, letter.top, letter.width, letter.height);
  return { ...text, letter: mirrored, left: -text.right, right: -text.left };
}

/** Above or below the lines, level with the first. */
function placeAcross(
  { letter }: MarkedText,
  { top, bottom, isFromAbove }: NonNullable<MarkedText['across']>,
  page: PageBorders,
  side: number,
  isOuter: boolean,
): MarkPlace {
  const left = letter.left + (letter.width - side) / 2 + (isOuter ? side + BETWEEN : 0);
  return {
    left,
    side,
    top: isFromAbove ? top - GAP - side : bottom + GAP,
    height: side,
    isLeft: false,
    room: page.right - left,
  };
}

/**
 * Where a glyph stands: at the start side of its text's column, level with the first line; where the margin is too
 * narrow or taken, in the line's indent, smaller, behind the text, or between the lines.
 *
 * What is taken is known only of what is in the window.
 */
export function placeMark(
  text: MarkedText,
  page: PageBorders,
  { isItem, isOuter = false }: Pick<Marked, 'isItem' | 'isOuter'>,
  { isTakenPoint }: Lent,
): MarkPlace {
  const { isRightToLeft, across } = text;
  if (across !== null) return placeAcross(text, across, page, isItem ? ITEM_SIDE : SIDE, isOuter);
  const borders = isRightToLeft ? { left: -page.right, right: -page.left } : page;
  const tries = triesFor(
    isRightToLeft ? mirror(text) : text,
    borders,
    isItem ? ITEM_SIDE : SIDE,
    isOuter,
  ).map((one) => (isRightToLeft ? { ...one, left: -one.left - one.side } : one));
  const isFree = ({ left, top, side }: Try) =>
    ![left, left + side].some((x) => isTakenPoint(x, top + side / 2, null));
  const chosen = tries.find(isFree) ?? tries.at(-1);
  const { left, side } = chosen ?? { left: text.left, side: LEAST_SIDE };
  const isLeft = left + side <= text.letter.left;
  const isBetween = chosen !== undefined && chosen.top + chosen.side <= text.letter.top;
  return {
    left,
    side,
    top: isBetween ? chosen.top : text.letter.top,
    height: isBetween ? chosen.side : text.letter.height,
    isLeft,
    room: isLeft ? left + side - page.left : page.right - left,
  };
}
