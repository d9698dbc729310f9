import fs from 'node:fs';
import type { Page } from 'playwright-core';

/** Writes what the window shows to a PNG file, each CSS pixel drawn `zoom` pixels wide, as zooming in does. */
export async function capture(page: Page, file: string, zoom: number): Promise<void> {
  const clip = await page.evaluate(() => ({
    x: scrollX,
    y: scrollY,
    width: innerWidth,
    height: innerHeight,
  }));
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { clip: { ...clip, scale: zoom } });
  fs.writeFileSync(file, Buffer.from(data, 'base64'));
}
