import { browser } from 'wxt/browser';
import type { PageOrder } from '../../../lib/calls/PageOrder.ts';
import { listReadTabs } from '../listReadTabs.ts';
import { readRecords } from '../notes/readRecords.ts';

const OUTLINE: PageOrder = { order: 'renew-outline' };
const LINKS: PageOrder = { order: 'renew-links' };

/**
 * Has open documents ask anew what became of their recommendations: each later document that was searched, or is no
 * longer, changes what is said of all earlier ones, and of the links to it.
 * @param except the frame whose document it is that was learned
 */
export async function renewOutlines(except: { tabId: number; frameId: number } | null): Promise<void> {
  const tabs = await listReadTabs();
  await Promise.all(tabs.map(({ id }) => (id === undefined ? null : renewTab(id, except))));
}

async function renewTab(tabId: number, except: { tabId: number; frameId: number } | null): Promise<void> {
  const records = Object.entries(await readRecords(tabId));
  // A page without any reference was not read; it may link to documents that were.
  if (records.length === 0) await browser.tabs.sendMessage(tabId, LINKS).catch(() => undefined);
  for (const [frame, { copy }] of records) {
    const frameId = Number(frame);
    const isOwn = except?.tabId === tabId && except.frameId === frameId;
    if (isOwn) continue;
    // A frame that sleeps or is gone asks when it is loaded again.
    await browser.tabs
      .sendMessage(tabId, copy === null ? LINKS : OUTLINE, { frameId })
      .catch(() => undefined);
  }
}
