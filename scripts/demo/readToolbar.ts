import type { BrowserContext } from 'playwright-core';

/** What the toolbar says of the tab with an address, in words: "Addendum: references on this page: 34". */
export async function readToolbar(context: BrowserContext, address: string): Promise<string> {
  const background = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return background.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    return tab?.id === undefined ? '' : chrome.action.getTitle({ tabId: tab.id });
  }, address);
}
