import type { BrowserContext, Page } from 'playwright-core';

/**
 * Opens the side panel's page in a window of its own, about the tab in front of the others. A page behind another tab
 * is hidden: the browser draws nothing there, and nothing moves.
 */
export async function openPanelWindow(context: BrowserContext): Promise<Page> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const opened = context.waitForEvent('page');
  await worker.evaluate(async () => {
    const tabs = await chrome.tabs.query({ active: true });
    const tab = tabs.find(({ url }) => url?.startsWith('http')) ?? tabs[0];
    await chrome.windows.create({
      url: `sidepanel.html?tab=${tab?.id}`,
      width: 400,
      height: 800,
      focused: false,
    });
  });
  const page = await opened;
  await page.locator('main').waitFor();
  return page;
}
