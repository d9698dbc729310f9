import type { Lent } from '../Lent.ts';
import { findFrame } from './findFrame.ts';
import type { Marked } from './Marked.ts';
import { markedTextOf } from './markedTextOf.ts';
import type { PlacedMark } from './placedMarks.ts';
import { type MarkPlace, placeMark } from './placeMark.ts';

/** Where a mark stands; `isSeen` where it was in the window, so that what else stands there could be looked up. */
interface FoundPlace {
  at: MarkPlace | null;
  isSeen: boolean;
}

/** Whether a letter is scrolled out of the box: a mark of it would lie over what is beside the box. */
function isOutside({ top, bottom }: DOMRect, frame: DOMRect | null): boolean {
  const middle = (top + bottom) / 2;
  return frame !== null && (middle < frame.top || middle > frame.bottom);
}

/**
 * Finds the places of marks, all at once, so that the page is laid out once.
 *
 * @param pageLeft the page's left border, in the window's coordinates
 * @param root the element that holds the page's text
 */
export function findPlaces(
  marks: PlacedMark<Marked>[],
  pageLeft: number,
  root: Element,
  lent: Lent,
): FoundPlace[] {
  const page = { left: pageLeft, right: pageLeft + document.documentElement.clientWidth };
  const frame = findFrame(root)?.getBoundingClientRect() ?? null;
  return marks.map(({ mark, element, rectOf, columnOf }) => {
    const letter = rectOf();
    if (letter === null || isOutside(letter, frame)) return { at: null, isSeen: false };
    return {
      at: placeMark(markedTextOf(letter, element, root, columnOf()), page, mark, lent),
      isSeen: letter.top >= 0 && letter.bottom <= window.innerHeight,
    };
  });
}
