import { browser } from 'wxt/browser';
import type { CallSender } from '../../lib/calls/CallSender.ts';
import type { CallTable } from '../../lib/calls/CallTable.ts';
import { READER_PATH } from '../../lib/calls/READER_PATH.ts';

/** Opens the document at an address in the reader, in a tab beside the one that asks. */
export async function openReader(
  { address }: CallTable['open-reader']['input'],
  { tab }: Pick<CallSender, 'tab'>,
): Promise<null> {
  const url = browser.runtime.getURL(`${READER_PATH}?${new URLSearchParams({ src: address })}` as '/');
  await browser.tabs.create({ url, ...(tab?.id === undefined ? {} : { openerTabId: tab.id }) });
  return null;
}
