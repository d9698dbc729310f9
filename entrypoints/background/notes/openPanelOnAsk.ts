import { browser } from 'wxt/browser';
import { panelOpener } from './panelOpener.ts';

/** Calls of a page that end in the side panel. */
const CALLS: unknown[] = ['start-note', 'note-on-document', 'open-note'];

/**
 * Opens the side panel at once when a page asks for it: the call itself is checked and answered after. The browser sees
 * to it that only a click or key of the reader opens anything.
 */
export function openPanelOnAsk(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (typeof message !== 'object' || message === null || !('call' in message)) return;
    if (sender.tab !== undefined && CALLS.includes(message.call)) panelOpener.open(sender.tab.windowId);
  });
}
