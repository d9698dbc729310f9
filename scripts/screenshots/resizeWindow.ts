import type { Page } from 'playwright-core';
import type { Shot } from './Shot.ts';

/** Gives a page its window: zooming in leaves fewer CSS pixels. */
export async function resizeWindow(page: Page, { window: { width, height }, zoom = 1 }: Shot): Promise<void> {
  await page.setViewportSize({ width: Math.round(width / zoom), height: Math.round(height / zoom) });
}
