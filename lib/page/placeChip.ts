import { isTakenPoint } from './isTakenPoint.ts';

/** Room between a link and its chip, and between a chip and the window's edge, in CSS pixels. */
const GAP = 6;

/** The last line of a link: a chip stands at its end. */
function lastLineOf(link: Element): DOMRect | undefined {
  return [...link.getClientRects()].at(-1);
}

/** Whether the page has something of its own where a chip's ends would be; the link's own lines are nothing. */
function isTaken(rect: DOMRect, link: Element): boolean {
  const middle = (rect.top + rect.bottom) / 2;
  return [rect.left + 1, rect.right - 1].some((x) => isTakenPoint(x, middle, link));
}

/**
 * Where a chip of this size stands in the window: behind the link, in the direction in which the link is written; above
 * its end where other words follow it or the window ends. Null for a link that is not rendered.
 */
export function placeChip(link: Element, size: { width: number; height: number }): DOMRect | null {
  const line = lastLineOf(link);
  if (line === undefined || line.width === 0) return null;
  const isRightToLeft = getComputedStyle(link).direction === 'rtl';
  const top = line.top + (line.height - size.height) / 2;
  const left = isRightToLeft ? line.left - GAP - size.width : line.right + GAP;
  const behind = new DOMRect(left, top, size.width, size.height);
  const fits = behind.left >= 0 && behind.right <= document.documentElement.clientWidth;
  if (fits && !isTaken(behind, link)) return behind;
  const above = isRightToLeft ? line.left : line.right - size.width;
  return new DOMRect(Math.max(0, above), line.top - size.height, size.width, size.height);
}
