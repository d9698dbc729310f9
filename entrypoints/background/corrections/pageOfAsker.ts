import { browser } from 'wxt/browser';
import { CallError } from '../../../lib/calls/CallError.ts';
import type { CallSender } from '../../../lib/calls/CallSender.ts';
import type { DocumentPage } from '../../../lib/calls/DocumentPage.ts';
import { isReader } from '../../../lib/calls/isReader.ts';
import { originOfSender } from '../../../lib/calls/originOfSender.ts';
import { findRecord } from '../notes/findRecord.ts';
import { pageUrl } from '../notes/pageUrl.ts';
import { targetsOfPage } from '../notes/targetsOfPage.ts';
import { titleOf } from '../notes/titleOf.ts';

/**
 * The document that a call is about: of a page's script its own, by the browser's word and whatever it claims; a page of
 * the extension names one; our own reader is asked for the document in it.
 * @throws {CallError} where none is named, or the page has no address
 */
export async function pageOfAsker(claimed: DocumentPage | null, sender: CallSender): Promise<DocumentPage> {
  if (originOfSender(sender) === new URL(browser.runtime.getURL('/')).origin) {
    if (claimed !== null) return claimed;
    if (!isReader(sender.url ?? ''))
      throw new CallError('bad-input', 'Say which document is meant: `page` is missing.');
  }
  const record = await findRecord(sender);
  // A file of the device has no address but that of the reader which shows it.
  const url = pageUrl(sender) ?? sender.url?.replace(/#.*/, '') ?? null;
  if (url === null) throw new CallError('not-allowed', 'The browser gives no address of the page.');
  return {
    url,
    title: titleOf(record, ''),
    symbol: record?.symbol ?? null,
    language: record?.language ?? null,
    targets: targetsOfPage(pageUrl(sender), record),
  };
}
