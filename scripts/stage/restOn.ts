import type { Page } from 'playwright-core';
import type { PaintedReference } from './PaintedReference.ts';

/** Brings a painted reference to the middle of the window and rests the pointer on the start of its words. */
export async function restOn(page: Page, { left, top, width, height }: PaintedReference): Promise<void> {
  const scroll = await page.evaluate((y) => {
    scrollTo({ top: y - innerHeight / 3, behavior: 'instant' });
    return { x: scrollX, y: scrollY };
  }, top);
  const x = left - scroll.x + Math.min(width / 2, 20);
  const y = top - scroll.y + height / 2;
  await page.mouse.move(x - 1, y);
  await page.mouse.move(x, y);
}
