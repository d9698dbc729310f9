import { browser } from 'wxt/browser';
import { openReader } from './openReader.ts';
import { READER_ITEMS } from './READER_ITEMS.ts';

/** Opens the reader where the context menu asks for it. */
export function offerReader(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl, pageUrl }, tab) => {
    const addresses: Record<string, string | undefined> = {
      [READER_ITEMS.link]: linkUrl,
      [READER_ITEMS.page]: pageUrl ?? tab?.url,
    };
    const address = addresses[menuItemId];
    if (address !== undefined) void openReader({ address }, { tab });
  });
}
