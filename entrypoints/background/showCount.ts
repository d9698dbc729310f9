import { browser } from 'wxt/browser';
import { addReport, type FrameCounts } from '../../lib/calls/addReport.ts';
import type { CallSender } from '../../lib/calls/CallSender.ts';
import type { CallTable } from '../../lib/calls/CallTable.ts';
import { sumCounts } from '../../lib/calls/sumCounts.ts';
import { translate } from '../../locales/translate.ts';
import { countKey } from './countKey.ts';

/** The accent of the look: white figures on it are easy to read. */
const BADGE_COLOR = '#1d5fbf';

/** Reports of several frames come together; each must see what the one before has kept. */
let last: Promise<unknown> = Promise.resolve();

async function show(tabId: number, count: number | null): Promise<void> {
  const title =
    count === null
      ? translate('action.hidden')
      : count === 0
        ? translate('action.nothing')
        : translate('action.references', String(count));
  await Promise.all([
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeText({ tabId, text: count ? String(count) : '' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOR }),
  ]);
}

/** Shows on the toolbar how many references a tab has, over all its frames, and says its state in words. */
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
    await show(tabId, sumCounts(counts));
    return null;
  });
  // A tab that was closed meanwhile has no badge; the next report must not wait for ever.
  last = answer.catch(() => null);
  return answer;
}
