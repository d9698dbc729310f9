import { browser } from 'wxt/browser';
import { wishKey } from './wishKey.ts';

/** Calls back when a wish was left for the side panel of a window. Gives the way to stop. */
export function watchWishes(windowId: number, onWish: () => void): () => void {
  const key = wishKey(windowId);
  function listen(changes: Record<string, { newValue?: unknown }>, area: string): void {
    if (area === 'session' && changes[key]?.newValue !== undefined) onWish();
  }
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
