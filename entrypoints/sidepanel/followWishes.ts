import { browser } from 'wxt/browser';
import { takeWish } from '../../lib/calls/takeWish.ts';
import { watchWishes } from '../../lib/calls/watchWishes.ts';

/** Opens the notes that readers ask for on the pages of this window: the one that waits already, then each as it comes. */
export async function followWishes(open: (note: string) => void): Promise<void> {
  const { id } = await browser.windows.getCurrent();
  if (id === undefined) return;
  const windowId = id;
  async function take(): Promise<void> {
    const wish = await takeWish(windowId);
    if (wish) open(wish.note);
  }
  watchWishes(windowId, () => void take());
  await take();
}
