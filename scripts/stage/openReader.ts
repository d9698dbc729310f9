import type { Page } from 'playwright-core';

/** Opens the document at an address in the reader, in a page of the browser. */
export async function openReader(page: Page, address: string, place = ''): Promise<void> {
  const context = page.context();
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const reader = await worker.evaluate(() => chrome.runtime.getURL('/reader.html'));
  await page.goto(`${reader}?${new URLSearchParams({ src: address })}${place}`);
}
