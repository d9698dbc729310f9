import { browser } from 'wxt/browser';
import type { CallSender } from '../../../lib/calls/CallSender.ts';
import type { PageRecord } from './PageRecord.ts';
import { readRecords } from './readRecords.ts';
import { recordsKey } from './recordsKey.ts';

/** Frames of a tab are read at the same time; each must see what the one before has kept. */
let last: Promise<unknown> = Promise.resolve();

/** Remembers what was read in a frame, in place of what was read there before. */
export function keepRecord({ tab, frameId }: CallSender, record: PageRecord): Promise<void> {
  const kept = last.then(async () => {
    if (tab?.id === undefined || frameId === undefined) return;
    const records = await readRecords(tab.id);
    await browser.storage.session.set({ [recordsKey(tab.id)]: { ...records, [frameId]: record } });
  });
  last = kept.catch(() => undefined);
  return kept;
}
