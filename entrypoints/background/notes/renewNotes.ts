import { browser } from 'wxt/browser';
import type { PageOrder } from '../../../lib/calls/PageOrder.ts';
import { renewReadings } from '../corrections/renewReadings.ts';
import { listReadTabs } from '../listReadTabs.ts';

const ORDER: PageOrder = { order: 'renew-notes' };

/**
 * Tells every page that is read to ask for its notes anew, what changed is not told; and those whose corrections changed
 * to have their document read anew.
 */
export async function renewNotes(): Promise<null> {
  const tabs = await listReadTabs();
  await Promise.all(
    // A tab that sleeps or is closed meanwhile asks when it is loaded again.
    tabs.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, ORDER).catch(() => undefined)),
  );
  await renewReadings();
  return null;
}
