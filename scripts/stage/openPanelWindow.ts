import type { BrowserContext, Page } from 'playwright-core';

/**
 * Opens the side panel's page in a window of its own, about the tab in front of the others. A page behind another tab
 * is hidden: the browser draws nothing there, and nothing moves.
 */
export async function openPanelWindow(context: BrowserContext): Promise<Page> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const before = new Set(context.pages());
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
  const page = await findNew(context, before);
  await page.locator('main').waitFor();
  return page;
}

/** The extension opens its welcome page when it was just added: the first page that comes may be that one. */
async function findNew(context: BrowserContext, before: ReadonlySet<Page>): Promise<Page> {
  for (;;) {
    const page = context.pages().find((each) => !before.has(each) && each.url().includes('/sidepanel.html?'));
    if (page) return page;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
