import { browser } from 'wxt/browser';
import type { CallTable } from '../../../lib/calls/CallTable.ts';
import type { FramePage } from '../../../lib/calls/FramePage.ts';
import type { PageOrder } from '../../../lib/calls/PageOrder.ts';
import { pageUrl } from './pageUrl.ts';
import { readRecords } from './readRecords.ts';
import { recognisedTargets } from './recognisedTargets.ts';
import { targetsOfPage } from './targetsOfPage.ts';
import { titleOf } from './titleOf.ts';

type PagesOfTab = CallTable['pages-of-tab'];

const ORDER: PageOrder = { order: 'list-notes' };

/** Frames go without a word: one that does not answer is gone. */
async function isThere(tabId: number, frameId: number): Promise<boolean> {
  return browser.tabs.sendMessage(tabId, ORDER, { frameId }).then(
    () => true,
    () => false,
  );
}

/** The documents in a tab: the page itself, as far as its address may be known, and the frames that were read. */
export async function pagesOfTab({ tabId }: PagesOfTab['input']): Promise<PagesOfTab['output']> {
  const [tab, records] = await Promise.all([browser.tabs.get(tabId).catch(() => null), readRecords(tabId)]);
  if (tab?.url === undefined) return { pages: [] };
  const own = pageUrl({ url: tab.url });
  const page: FramePage = {
    frameId: 0,
    url: own ?? tab.url,
    title: tab.title ?? '',
    symbol: null,
    language: null,
    targets: targetsOfPage(own, null),
    recognised: [],
    head: null,
  };
  const pages = await Promise.all(
    Object.entries(records).map(async ([frame, record]): Promise<FramePage[]> => {
      const frameId = Number(frame);
      const isCurrent = frameId === 0 ? record.url === (own ?? '') : await isThere(tabId, frameId);
      if (!isCurrent) return [];
      const { url, symbol, language, head } = record;
      const title = titleOf(record, '');
      const targets = targetsOfPage(url, record);
      const recognised = recognisedTargets(record);
      return [{ frameId, url, title, symbol, language, targets, recognised, head }];
    }),
  );
  const read = pages.flat();
  return { pages: read.some(({ frameId }) => frameId === 0) ? read : [page, ...read] };
}
