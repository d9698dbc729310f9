import { browser } from 'wxt/browser';

/** What the panel asks of a tab. */
interface Tab {
  id?: number | undefined;
  url?: string | undefined;
  title?: string | undefined;
  status?: string | undefined;
}

/** The tab named, or the one in front of this window; null where there is none (any more). */
export async function findFrontTab(tabId: number | null): Promise<Tab | null> {
  if (tabId !== null) return browser.tabs.get(tabId).catch(() => null);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ?? null;
}
