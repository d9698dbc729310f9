import { browser } from 'wxt/browser';
import type { FrameCounts } from '../../lib/calls/addReport.ts';
import { sumCounts } from '../../lib/calls/sumCounts.ts';
import { translate } from '../../locales/translate.ts';
import { countKey } from './countKey.ts';
import type { PageRecord } from './notes/PageRecord.ts';
import { readRecords } from './notes/readRecords.ts';

/** The accent of the look: white figures on it are easy to read. */
const BADGE_COLOR = '#1d5fbf';

/**
 * Shows on the toolbar how many references a tab has, over all its frames, and says its state in words: also which
 * document it is, and how many recommendations are in it. Nothing is shown where nothing was counted yet.
 */
export async function showAction(tabId: number): Promise<void> {
  const key = countKey(tabId);
  const counts = (await browser.storage.session.get(key))[key] as FrameCounts | undefined;
  if (counts === undefined) return;
  const count = sumCounts(counts);
  const page = (await readRecords(tabId))[0] ?? null;
  const title = count === null ? translate('action.hidden') : tellPage(count, page);
  await Promise.all([
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeText({ tabId, text: count ? String(count) : '' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOR }),
  ]);
}

function tellPage(count: number, page: PageRecord | null): string {
  const { head = null, recommendations = 0 } = page ?? {};
  const name = head?.symbol ?? head?.title ?? null;
  return [
    count === 0 ? translate('action.nothing') : translate('action.references', String(count)),
    ...(name === null ? [] : [name]),
    ...(recommendations === 0 ? [] : [translate('action.recommendations', String(recommendations))]),
  ].join('\n');
}
