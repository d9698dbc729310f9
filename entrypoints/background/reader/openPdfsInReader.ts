import { browser } from 'wxt/browser';
import { isPdfTab } from '../../../lib/calls/isPdfTab.ts';
import { isReader } from '../../../lib/calls/isReader.ts';
import { originalKey } from '../../../lib/calls/originalKey.ts';
import { readerUrl } from '../../../lib/calls/readerUrl.ts';
import { readSettings } from '../../../lib/settings/readSettings.ts';
import { isUnSite } from './isUnSite.ts';
import { ledKey } from './ledKey.ts';

const withoutFragment = (url: string) => url.replace(/#.*/, '');

/** Steps of a tab that come together are gone through one after the other. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Opens PDF files of UN sites in the reader by themselves, where the setting says so: in tabs whose address the browser
 * tells anyway, since their sites may be read. Nobody is led in a circle: who comes from the reader by the way back, or
 * by its link to the original, sees the original.
 */
export function openPdfsInReader(): void {
  browser.tabs.onUpdated.addListener((tabId, { url }) => {
    if (url === undefined) return;
    last = last.then(() => follow(tabId, url)).catch(() => undefined);
  });
}

async function follow(tabId: number, url: string): Promise<void> {
  if (isReader(url)) return;
  const key = ledKey(tabId);
  const address = withoutFragment(url);
  const before = (await browser.storage.session.get(key))[key];
  if (before === address) return;
  await browser.storage.session.remove(key);
  if (!isUnSite(url) || !(await readSettings()).opensReader || !(await isPdfTab(tabId, url))) return;
  await browser.storage.session.set({ [key]: address });
  if (await isOriginalWanted(address)) return;
  // It may have gone on in the meantime.
  const tab = await browser.tabs.get(tabId);
  if (tab.url === url) await browser.tabs.update(tabId, { url: readerUrl(url) });
}

/** Whether the reader's own link to the original of this document was followed just now. */
async function isOriginalWanted(address: string): Promise<boolean> {
  const key = originalKey(address);
  const isWanted = (await browser.storage.session.get(key))[key] === true;
  if (isWanted) await browser.storage.session.remove(key);
  return isWanted;
}
