import { markedTextOf } from './markedTextOf.ts';
import type { PlacedMark } from './placedMarks.ts';
import { type MarkPlace, placeMark } from './placeMark.ts';

/** Where a mark stands; `isSeen` where it was in the window, so that what else stands there could be looked up. */
interface FoundPlace {
  at: MarkPlace | null;
  isSeen: boolean;
}

/**
 * Finds the places of marks, all at once, so that the page is laid out once.
 *
 * @param pageLeft the page's left border, in the window's coordinates
 * @param root the element that holds the page's text
 */
export function findPlaces(marks: PlacedMark[], pageLeft: number, root: Element): FoundPlace[] {
  const page = { left: pageLeft, right: pageLeft + document.documentElement.clientWidth };
  return marks.map(({ mark, element, rectOf }) => {
    const letter = rectOf();
    if (letter === null) return { at: null, isSeen: false };
    return {
      at: placeMark(markedTextOf(letter, element, root), page, mark.isItem),
      isSeen: letter.top >= 0 && letter.bottom <= window.innerHeight,
    };
  });
}
