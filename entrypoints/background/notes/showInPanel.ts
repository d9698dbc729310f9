import { browser } from 'wxt/browser';
import type { CallSender } from '../../../lib/calls/CallSender.ts';
import { leaveWish } from '../../../lib/calls/leaveWish.ts';
import { panelOpener } from './panelOpener.ts';

/** Firefox's sidebar, which a page cannot open. */
interface Sidebar {
  isOpen(details: { windowId: number }): Promise<boolean>;
}

/** Size of the window that stands in for the panel, in CSS pixels. */
const WINDOW = { width: 440, height: 720 };

async function hasPanel(windowId: number): Promise<boolean> {
  if (browser.sidePanel !== undefined) return panelOpener.hasOpened(windowId);
  const { sidebarAction } = browser as unknown as { sidebarAction?: Sidebar };
  return (await sidebarAction?.isOpen({ windowId })) ?? false;
}

/**
 * Shows a note, or its draft, in the side panel of the sender's window; in a window of its own in a browser whose
 * sidebar is closed and cannot be opened from a page. Gives false where none of them opened.
 */
export async function showInPanel(note: string, { tab, frameId }: CallSender): Promise<boolean> {
  if (tab?.id === undefined || tab.windowId === undefined || frameId === undefined) return false;
  // Left for a panel that opens later, too.
  await leaveWish(tab.windowId, { note, tabId: tab.id, frameId, at: Date.now() });
  if (await hasPanel(tab.windowId)) return true;
  if (browser.sidePanel !== undefined) return false;
  const address = `/sidepanel.html?note=${encodeURIComponent(note)}&tab=${tab.id}`;
  await browser.windows.create({ type: 'popup', url: browser.runtime.getURL(address as never), ...WINDOW });
  return true;
}
