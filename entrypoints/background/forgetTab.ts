import { browser } from 'wxt/browser';
import { countKey } from './countKey.ts';
import { waitingKey } from './learning/waitingKey.ts';
import { recordsKey } from './notes/recordsKey.ts';
import { ledKey } from './reader/ledKey.ts';

/** Forgets what was read and counted in a tab that is closed. */
export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove([
    countKey(tabId),
    recordsKey(tabId),
    waitingKey(tabId),
    ledKey(tabId),
  ]);
}
