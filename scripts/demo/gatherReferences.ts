import type { Page } from 'playwright-core';
import { listPainted } from '../stage/listPainted.ts';
import type { PaintedReference } from '../stage/PaintedReference.ts';

/** References of one shape differ in their figures only: "resolution 5/2" and "resolution 7/1". */
function shapeOf({ text }: PaintedReference): string {
  return text.replace(/\d+/g, '0').toLowerCase();
}

/** Scrolls through a page and gathers one painted reference of each shape, in order. */
export async function gatherReferences(page: Page): Promise<PaintedReference[]> {
  const byShape = new Map<string, PaintedReference>();
  const screens = await page.evaluate(() => Math.ceil(document.documentElement.scrollHeight / innerHeight));
  for (let screen = 0; screen < screens; screen++) {
    await page.evaluate((number) => scrollTo({ top: number * innerHeight, behavior: 'instant' }), screen);
    // What comes near the window is painted within a frame or two.
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    for (const reference of await listPainted(page)) {
      if (!byShape.has(shapeOf(reference))) byShape.set(shapeOf(reference), reference);
    }
  }
  return [...byShape.values()];
}
