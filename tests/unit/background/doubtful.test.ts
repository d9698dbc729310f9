import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readDocument } from '../../../entrypoints/background/reading/readDocument.ts';
import { readPage } from '../../../entrypoints/background/reading/readPage.ts';
import type { CallSender } from '../../../lib/calls/CallSender.ts';
import { blocksOfText } from '../../../lib/document/blocksOfText.ts';
import { useLearned } from '../../../lib/learning/useLearned.ts';

const URL_OF = 'https://www.unodc.org/scan.pdf';
const SENDER: CallSender = { id: 'ours', url: URL_OF, origin: 'https://www.unodc.org', frameId: 0 };
const SYMBOL = 'CTOC/COP/WG.4/2031/6';
const TEXT = `${SYMBOL}
Distr.: General
17 February 2031
Original: English

Report on the meeting on lanterns held in Vienna on 3 February 2031

I. Recommendations

1. States parties should keep a lantern at every gate.

2. States parties should say where each lantern stands.
`;

async function read(isDoubtful: boolean) {
  const page = { text: TEXT, blocks: blocksOfText(TEXT), url: '', title: '', language: 'en', isDoubtful };
  const { context } = await readPage(page, SENDER);
  const { outline } = await readDocument(page, SENDER);
  const { symbol, title, date } = outline.header;
  return { context: context.symbol, header: { symbol, title, date } };
}

beforeEach(() => {
  fakeBrowser.reset();
  const ask = vi.fn(async () => undefined);
  Object.assign(browser.action, { setTitle: ask, setBadgeText: ask, setBadgeBackgroundColor: ask });
  Object.assign(browser, { permissions: { getAll: async () => ({ origins: ['https://www.unodc.org/*'] }) } });
});

it('believes no head, and learns nothing, of a text whose letters cannot be trusted', async () => {
  expect(await read(true)).toEqual({ context: null, header: { symbol: null, title: null, date: null } });
  expect(await (await useLearned()).documents.count()).toBe(0);
});

it('believes the same head and learns from it where they can', async () => {
  expect(await read(false)).toEqual({
    context: SYMBOL,
    header: {
      symbol: SYMBOL,
      title: 'Report on the meeting on lanterns held in Vienna on 3 February 2031',
      date: '2031-02-17',
    },
  });
  expect(await (await useLearned()).documents.count()).toBe(1);
});
