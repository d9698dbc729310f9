import { browser } from 'wxt/browser';

/**
 * Whether a tab shows a PDF in the browser's own viewer, where nothing of ours can stand. That viewer is asked where it
 * answers; else the address has to do.
 */
export async function isPdfTab(tabId: number, url: string): Promise<boolean> {
  const results = await browser.scripting
    .executeScript({ target: { tabId }, func: () => document.contentType, injectImmediately: true })
    .catch(() => []);
  const type = results[0]?.result;
  return type === undefined || type === null
    ? /\.pdf$/i.test(new URL(url).pathname)
    : type === 'application/pdf';
}
