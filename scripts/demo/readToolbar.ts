import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext } from 'playwright-core';
import messages from '../../locales/en.json' with { type: 'json' };

const PAUSE_MS = 100;

async function readTitle(context: BrowserContext, address: string): Promise<string> {
  const background = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return background.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    return tab?.id === undefined ? '' : chrome.action.getTitle({ tabId: tab.id });
  }, address);
}

/**
 * What the toolbar says of the tab with an address once the page is read, in words: "Addendum: references on this
 * page: 34"; what it says after `patience` milliseconds if the page is not read by then.
 */
export async function readToolbar(
  context: BrowserContext,
  address: string,
  patience: number,
): Promise<string> {
  const deadline = performance.now() + patience;
  let title = await readTitle(context, address);
  while (title === messages.action.elsewhere && performance.now() < deadline) {
    await sleep(PAUSE_MS);
    title = await readTitle(context, address);
  }
  return title;
}
