import type { BrowserContext, Page } from 'playwright-core';

/** Opens one of the extension's pages in a tab behind the one in front, which stays what the side panel is about. */
export async function openBeside(context: BrowserContext, file: string): Promise<Page> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const opened = context.waitForEvent('page');
  await worker.evaluate((url) => chrome.tabs.create({ url, active: false }), file);
  const page = await opened;
  await page.locator('main').waitFor();
  return page;
}
