import { browser } from 'wxt/browser';
import { UNKEPT_PREFIX } from './UNKEPT_PREFIX.ts';

/** Lets go of what was kept in memory, once it is on the disk or was discarded. Never throws. */
export async function forgetUnkept(id: string): Promise<void> {
  await browser.storage.session.remove(UNKEPT_PREFIX + id).catch(() => undefined);
}
