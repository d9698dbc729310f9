import { browser } from 'wxt/browser';
import type { PageOrder } from '../../lib/calls/PageOrder.ts';
import { translate } from '../../locales/translate.ts';
import { makeReaderItems } from './makeReaderItems.ts';
import { openPanelFor } from './notes/openPanelFor.ts';

interface MenuItem {
  id: string;
  context: 'selection' | 'page';
  words: Parameters<typeof translate>[0];
  order: PageOrder;
  /** Whether it ends in the side panel. */
  opensPanel: boolean;
}

/** The items of the context menu on pages that are read. */
const ITEMS: MenuItem[] = [
  {
    id: 'note-selection',
    context: 'selection',
    words: 'note.onSelection',
    order: { order: 'note-selection' },
    opensPanel: true,
  },
  {
    id: 'copy-selection',
    context: 'selection',
    words: 'note.copyQuote',
    order: { order: 'copy-selection' },
    opensPanel: false,
  },
  {
    id: 'note-document',
    context: 'page',
    words: 'note.onDocument',
    order: { order: 'note-document' },
    opensPanel: true,
  },
];

async function makeItems(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  await browser.contextMenus.removeAll();
  for (const { id, context, words } of ITEMS) {
    browser.contextMenus.create({
      id,
      contexts: [context],
      title: translate(words),
      documentUrlPatterns: origins as [string, ...string[]],
    });
  }
  makeReaderItems();
}

/** Offers notes and quotes in the context menu of pages that are read. */
export function offerMenus(): void {
  browser.runtime.onInstalled.addListener(makeItems);
  browser.runtime.onStartup.addListener(makeItems);
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    const item = ITEMS.find(({ id }) => id === menuItemId);
    if (item === undefined || tab?.id === undefined) return;
    // First of all: after any wait the browser no longer takes it for the reader's own wish.
    if (item.opensPanel) openPanelFor(tab.windowId);
    void browser.tabs.sendMessage(tab.id, item.order, { frameId: frameId ?? 0 }).catch(() => undefined);
  });
}
