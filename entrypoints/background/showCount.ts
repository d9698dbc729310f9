import { browser } from 'wxt/browser';
import { addReport, type FrameCounts } from '../../lib/calls/addReport.ts';
import type { CallSender } from '../../lib/calls/CallSender.ts';
import type { CallTable } from '../../lib/calls/CallTable.ts';
import { countKey } from './countKey.ts';
import { showAction } from './showAction.ts';

/** Reports of several frames come together; each must see what the one before has kept. */
let last: Promise<unknown> = Promise.resolve();

/** Counts what a frame reports, and shows on the toolbar what the tab has. */
export function showCount(
  { count, since }: CallTable['report-count']['input'],
  { tab, frameId }: CallSender,
): Promise<null> {
  const answer = last.then(async () => {
    const tabId = tab?.id;
    if (tabId === undefined || frameId === undefined) return null;
    const key = countKey(tabId);
    const kept: unknown = (await browser.storage.session.get(key))[key];
    const counts = addReport((kept ?? {}) as FrameCounts, { frameId, count, since, now: Date.now() });
    await browser.storage.session.set({ [key]: counts });
    await showAction(tabId);
    return null;
  });
  // A tab that was closed meanwhile has no badge; the next report must not wait for ever.
  last = answer.catch(() => null);
  return answer;
}
