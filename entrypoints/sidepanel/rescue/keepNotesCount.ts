import { browser } from 'wxt/browser';
import { NOTES_COUNT_KEY } from './NOTES_COUNT_KEY.ts';

/** Keeps how many notes there are. */
export async function keepNotesCount(count: number): Promise<void> {
  await browser.storage.local.set({ [NOTES_COUNT_KEY]: count });
}
