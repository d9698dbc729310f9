import { expect, test } from 'vitest';
import { placeCard } from '../../../lib/page/placeCard.ts';

const VIEW = { width: 1000, height: 800 };
const CARD = { width: 360, height: 300 };

test.each([
  { where: 'below', words: new DOMRect(100, 100, 80, 20), x: 100, y: 126 },
  { where: 'above, with no room below', words: new DOMRect(100, 700, 80, 20), x: 100, y: 394 },
  { where: 'moved from the right edge', words: new DOMRect(900, 100, 80, 20), x: 632, y: 126 },
  { where: 'moved from the left edge', words: new DOMRect(-40, 100, 80, 20), x: 8, y: 126 },
  {
    where: 'at the end of words from right to left',
    words: new DOMRect(500, 100, 80, 20),
    rtl: true,
    x: 220,
    y: 126,
  },
  {
    where: 'over the words, with no room at all',
    words: new DOMRect(100, 300, 80, 20),
    tall: 700,
    x: 100,
    y: 92,
  },
  { where: 'words below the window', words: new DOMRect(100, 900, 80, 20), x: 100, y: 492 },
])('a card $where', ({ words, rtl = false, tall, x, y }) => {
  expect(placeCard(words, { ...CARD, height: tall ?? CARD.height }, VIEW, rtl)).toEqual({ x, y });
});
