import { browser } from 'wxt/browser';
import type { WaitingPlace } from './WaitingPlace.ts';
import { waitingKey } from './waitingKey.ts';

/** Leaves a place to be shown in a tab. */
export async function leaveWaiting(tabId: number, place: WaitingPlace): Promise<void> {
  await browser.storage.session.set({ [waitingKey(tabId)]: place });
}
