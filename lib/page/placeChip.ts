/** Room between a link and its chip, and between a chip and the window's edge, in CSS pixels. */
const GAP = 6;

/** The last line of a link: a chip stands at its end. */
function lastLineOf(link: Element): DOMRect | undefined {
  return [...link.getClientRects()].at(-1);
}

/** Whether the page has words of its own in a rectangle of the window: looked up where the chip's ends would be. */
function isTaken(rect: DOMRect, link: Element): boolean {
  const middle = (rect.top + rect.bottom) / 2;
  return [rect.left + 1, rect.right - 1].some((x) => {
    const caret = document.caretPositionFromPoint(x, middle);
    if (caret === null || caret.offsetNode.nodeType !== Node.TEXT_NODE) return false;
    if (link.contains(caret.offsetNode)) return false;
    const words = new Range();
    words.selectNodeContents(caret.offsetNode);
    return [...words.getClientRects()].some(
      (line) => x >= line.left && x <= line.right && middle >= line.top && middle <= line.bottom,
    );
  });
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
