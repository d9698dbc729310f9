import { browser } from 'wxt/browser';
import type { PanelWish } from './PanelWish.ts';
import { wishKey } from './wishKey.ts';

/** Leaves a wish for the side panel of a window, whether it is open yet or not. */
export async function leaveWish(windowId: number, wish: PanelWish): Promise<void> {
  await browser.storage.session.set({ [wishKey(windowId)]: wish });
}
