import { browser } from 'wxt/browser';
import type { PageOrder } from '../../../lib/calls/PageOrder.ts';
import type { WaitingPlace } from './WaitingPlace.ts';
import { waitingKey } from './waitingKey.ts';

interface Place {
  number: string | null;
  annex: string | null;
  start: number;
  end: number;
}

/**
 * Shows the place that waits for a tab, if any does, now that its document was read. Paragraphs are those of the page as
 * it stands; a number that is not there, or there twice, leads nowhere.
 */
export async function showWaiting(
  tabId: number,
  frameId: number,
  paragraphs: readonly Place[],
): Promise<void> {
  const key = waitingKey(tabId);
  const kept = (await browser.storage.session.get(key))[key];
  if (kept === undefined) return;
  await browser.storage.session.remove(key);
  // Only the background writes there.
  const { paragraph } = kept as WaitingPlace;
  const found = paragraphs.filter(({ number, annex }) => annex === null && number === paragraph);
  const [place] = found;
  if (place === undefined || found.length > 1) return;
  const order: PageOrder = { order: 'reveal-span', start: place.start, end: place.end };
  await browser.tabs.sendMessage(tabId, order, { frameId }).catch(() => undefined);
}
