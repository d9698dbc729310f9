import type { Page } from 'playwright-core';
import type { PaintedReference } from './PaintedReference.ts';

/** The references that are painted on a page now (those near the window), from top to bottom. */
export function listPainted(page: Page): Promise<PaintedReference[]> {
  return page.evaluate(() => {
    const ranges = ['addendum-ref', 'addendum-ref-quiet'].flatMap((key) => [
      ...(CSS.highlights.get(key) ?? []),
    ]);
    const painted = ranges.flatMap((range) => {
      if (!(range instanceof Range)) return [];
      const [rect] = [...range.getClientRects()].filter(({ width }) => width > 0);
      if (!rect) return [];
      const { left, top, width, height } = rect;
      const text = range.toString().replace(/\s+/g, ' ');
      return [{ text, left: left + scrollX, top: top + scrollY, width, height }];
    });
    return painted.sort((one, other) => one.top - other.top || one.left - other.left);
  });
}
