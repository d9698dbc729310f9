import type { Page } from 'playwright-core';
import type { Shot } from './Shot.ts';

/** Gives a page its window: zooming in leaves fewer CSS pixels, each of them larger. */
export async function resizeWindow(page: Page, { window: { width, height }, zoom = 1 }: Shot): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: Math.round(width / zoom),
    height: Math.round(height / zoom),
    deviceScaleFactor: zoom,
    mobile: false,
  });
}
