import { browser } from 'wxt/browser';
import { panelOpener } from './panelOpener.ts';

/** Firefox has a sidebar where Chromium has a side panel. */
interface Sidebar {
  open(): Promise<void>;
}

/**
 * Opens the side panel for a menu item or a key. Must come first in their handler: after any wait the browser no longer
 * takes it for the reader's own wish.
 */
export function openPanelFor(windowId: number | undefined): void {
  panelOpener.open(windowId);
  const { sidebarAction } = browser as unknown as { sidebarAction?: Sidebar };
  // Where it does not open, the note gets a window of its own.
  void sidebarAction?.open().catch(() => undefined);
}
