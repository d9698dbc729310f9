import { browser } from 'wxt/browser';
import { READER_PATH } from '../../lib/calls/READER_PATH.ts';

/** The tabs whose pages are read: those of sites that may be read, and our own reader. */
export async function listReadTabs() {
  const { origins = [] } = await browser.permissions.getAll();
  const reader = browser.runtime.getURL(READER_PATH as '/');
  const [sites, all] = await Promise.all([browser.tabs.query({ url: origins }), browser.tabs.query({})]);
  return [...sites, ...all.filter(({ url }) => url?.startsWith(reader))];
}
