import { browser } from 'wxt/browser';

/** Firefox has a sidebar where Chromium has a side panel. */
interface Sidebar {
  toggle(): Promise<void>;
}

/**
 * Opens the side panel of a window. Must come first in the handler of a key or click: after any wait the browser no
 * longer takes it for the reader's own wish.
 */
export async function openPanel(windowId: number | undefined): Promise<void> {
  if (browser.sidePanel !== undefined) {
    if (windowId !== undefined) await browser.sidePanel.open({ windowId });
    return;
  }
  const { sidebarAction } = browser as unknown as { sidebarAction?: Sidebar };
  await sidebarAction?.toggle();
}
