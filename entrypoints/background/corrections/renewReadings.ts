import { browser } from 'wxt/browser';
import type { PageOrder } from '../../../lib/calls/PageOrder.ts';
import { listReadTabs } from '../listReadTabs.ts';
import { readRecords } from '../notes/readRecords.ts';
import { targetsOfPage } from '../notes/targetsOfPage.ts';
import { correctionsOfPage } from './correctionsOfPage.ts';
import { nameCorrections } from './nameCorrections.ts';

const ORDER: PageOrder = { order: 'renew-reading' };

/** Has those documents read anew that were read with other corrections than there are now: made, undone or imported. */
export async function renewReadings(): Promise<void> {
  const tabs = await listReadTabs();
  await Promise.all(tabs.map(({ id }) => (id === undefined ? null : renewTab(id))));
}

async function renewTab(tabId: number): Promise<void> {
  for (const [frame, record] of Object.entries(await readRecords(tabId))) {
    const now = nameCorrections(await correctionsOfPage(targetsOfPage(record.url, record)));
    if (now === record.corrections) continue;
    // A frame that sleeps or is gone asks when it is loaded again.
    await browser.tabs.sendMessage(tabId, ORDER, { frameId: Number(frame) }).catch(() => undefined);
  }
}
