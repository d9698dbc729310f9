import type { PdfItem } from './PdfItem.ts';
import type { PdfPage } from './PdfPage.ts';

/** Of the letters of a page, this share is turned one way where the page itself is meant to be turned. */
const MOST = 0.7;
const RIGHT_ANGLES = [90, -90, 180] as const;

/**
 * A page as it is held to be read: a table that is set along the long side of the paper is turned upright. `page` itself
 * where most of it is upright; of what is turned, only places and angles change, so that items keep their numbers.
 */
export function turnPage(page: PdfPage): PdfPage {
  const { items, width, height } = page;
  const letters = (own: readonly PdfItem[]) => own.reduce((sum, { text }) => sum + text.trim().length, 0);
  const all = letters(items);
  const angle = RIGHT_ANGLES.find(
    (right) => letters(items.filter((item) => isNear(item, right))) > Math.max(1, all * MOST),
  );
  if (angle === undefined) return page;
  const place: Record<typeof angle, (item: PdfItem) => { x: number; y: number }> = {
    90: ({ x, y }) => ({ x: y, y: width - x }),
    [-90]: ({ x, y }) => ({ x: height - y, y: x }),
    180: ({ x, y }) => ({ x: width - x, y: height - y }),
  };
  const isAcross = angle !== 180;
  return {
    ...page,
    width: isAcross ? height : width,
    height: isAcross ? width : height,
    items: items.map((item) => ({
      ...item,
      ...place[angle](item),
      angle: isNear(item, angle) ? 0 : item.angle - angle || angle,
    })),
  };
}

function isNear({ angle }: PdfItem, right: number): boolean {
  return Math.abs(angle - right) < 5 || Math.abs(angle - right + 360) < 5;
}
