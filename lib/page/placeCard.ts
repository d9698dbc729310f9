/** Room between the words and the card, and between the card and the window's edge, in CSS pixels. */
const GAP = 6;
const EDGE = 8;

/** A size in CSS pixels. */
interface Size {
  width: number;
  height: number;
}

/**
 * Where a card of this size stands in a window, for words at this rectangle: below them if it fits there, else above
 * them if it fits there, else on the side that has more room, as far over the words as it must; its start at the start
 * of the words, moved as far as it takes to stand in the window. Gives its top left corner.
 */
export function placeCard(
  words: DOMRect,
  card: Size,
  view: Size,
  isRightToLeft: boolean,
): { x: number; y: number } {
  const below = words.bottom + GAP;
  const above = words.top - GAP - card.height;
  const fitsBelow = below + card.height <= view.height - EDGE;
  const isBelow = fitsBelow || (above < EDGE && view.height - words.bottom >= words.top);
  const start = isRightToLeft ? words.right - card.width : words.left;
  const within = (place: number, size: number, room: number) =>
    Math.max(EDGE, Math.min(place, room - EDGE - size));
  return {
    x: Math.round(within(start, card.width, view.width)),
    y: Math.round(within(isBelow ? below : above, card.height, view.height)),
  };
}
