import { browser } from 'wxt/browser';
import type { PanelWish } from './PanelWish.ts';
import { wishKey } from './wishKey.ts';

/** Takes the wish that was left for the side panel of a window; null where there is none. */
export async function takeWish(windowId: number): Promise<PanelWish | null> {
  const key = wishKey(windowId);
  const kept = (await browser.storage.session.get(key))[key];
  if (kept === undefined) return null;
  await browser.storage.session.remove(key);
  // Only this extension writes there.
  return kept as PanelWish;
}
