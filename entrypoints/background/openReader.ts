import { browser } from 'wxt/browser';
import type { CallSender } from '../../lib/calls/CallSender.ts';
import type { CallTable } from '../../lib/calls/CallTable.ts';
import { readerUrl } from '../../lib/calls/readerUrl.ts';

/** Opens the document at an address in the reader, in a tab beside the one that asks. */
export async function openReader(
  { address }: CallTable['open-reader']['input'],
  { tab }: Pick<CallSender, 'tab'>,
): Promise<null> {
  await browser.tabs.create({
    url: readerUrl(address),
    ...(tab?.id === undefined ? {} : { openerTabId: tab.id }),
  });
  return null;
}
