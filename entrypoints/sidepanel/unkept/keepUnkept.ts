import { browser } from 'wxt/browser';
import type { OpenDraft } from '../keepNote.ts';
import { UNKEPT_PREFIX } from './UNKEPT_PREFIX.ts';

/** Keeps in the browser's memory what the disk would not take, so that it outlives the panel. Never throws. */
export async function keepUnkept(draft: OpenDraft): Promise<void> {
  await browser.storage.session.set({ [UNKEPT_PREFIX + draft.id]: draft }).catch(() => undefined);
}
