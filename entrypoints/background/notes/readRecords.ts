import { browser } from 'wxt/browser';
import type { PageRecord } from './PageRecord.ts';
import { recordsKey } from './recordsKey.ts';

/** What was read in a tab, by frame. */
export async function readRecords(tabId: number): Promise<Record<string, PageRecord>> {
  const key = recordsKey(tabId);
  // Only the background writes there.
  return ((await browser.storage.session.get(key))[key] ?? {}) as Record<string, PageRecord>;
}
