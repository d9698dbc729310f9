import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { correctDocument } from '../../../entrypoints/background/corrections/correctDocument.ts';
import { undoCorrection } from '../../../entrypoints/background/corrections/undoCorrection.ts';
import { notesDatabase } from '../../../entrypoints/background/notes/notesDatabase.ts';
import { readDocument } from '../../../entrypoints/background/reading/readDocument.ts';
import { readPage } from '../../../entrypoints/background/reading/readPage.ts';
import type { CallSender } from '../../../lib/calls/CallSender.ts';
import { blocksOfText } from '../../../lib/document/blocksOfText.ts';
import type { Correction } from '../../../lib/document/corrections/Correction.ts';
import { undo } from '../../../lib/notes/log/undo.ts';

const HEAD = 'CTOC/COP/WG.4/2031/6\nDistr.: General\nOriginal: English\n\nReport on lanterns\n\n';
const TEXT = `${HEAD}II. Recommendations adopted by the Working Group

8. States parties should keep lanterns lit at every gate of their harbours, whatever the weather is.

9. Member States should consider buying oil for the lanterns of their harbours, and count the barrels.

10. The Secretariat should count the lamps of each harbour.
`;
const SYMBOLLESS = TEXT.replace('CTOC/COP/WG.4/2031/6\n', '');

const senderOf = (url: string, tabId: number): CallSender => ({
  id: 'ours',
  url,
  origin: new URL(url).origin,
  tab: { id: tabId, url, windowId: 1 },
  frameId: 0,
});
const A = senderOf('https://www.unodc.org/a.txt', 1);
const ELSEWHERE = senderOf('https://www.unodc.org/elsewhere.html', 2);
const UNRELATED = senderOf('https://www.unodc.org/unrelated.html', 3);
const PANEL: CallSender = { id: 'ours', url: fakeBrowser.runtime.getURL('/sidepanel.html' as never) };

const pageOf = (text: string) => ({ text, blocks: blocksOfText(text), url: '', title: '', language: null });
const newId = () => crypto.randomUUID();

async function read(text: string, sender: CallSender) {
  await readPage(pageOf(text), sender);
  const { outline } = await readDocument(pageOf(text), sender);
  return outline;
}
const numbersOf = ({ recommendations }: Awaited<ReturnType<typeof read>>) =>
  recommendations.map(({ paragraph }) => paragraph);

async function notNine(text = TEXT, sender = A): Promise<Correction> {
  const outline = await read(text, sender);
  const { hash = '', words = '' } = outline.paragraphs.find(({ number }) => number === '9') ?? {};
  return { kind: 'not-recommendation', passage: { paragraph: '9', item: null, hash, words } };
}

beforeEach(async () => {
  fakeBrowser.reset();
  const ask = vi.fn(async () => undefined);
  Object.assign(browser.action, {
    setTitle: ask,
    setBadgeText: ask,
    setBadgeBackgroundColor: ask,
  });
  Object.assign(browser, { permissions: { getAll: async () => ({ origins: ['https://www.unodc.org/*'] }) } });
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 1 }, { id: 2 }] as never);
  vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(undefined as never);
  const db = await notesDatabase();
  await Promise.all([db.corrections.clear(), db.changes.clear()]);
});

describe('a correction', () => {
  it('holds for the document, at another address and in another copy too, and is undone', async () => {
    const id = newId();
    await correctDocument({ id, correction: await notNine(), page: null }, A);
    expect(numbersOf(await read(TEXT, A))).toEqual(['8', '10']);
    expect(numbersOf(await read(TEXT.replaceAll('harbours', 'har\u00adbours'), ELSEWHERE))).toEqual([
      '8',
      '10',
    ]);
    await undo(await notesDatabase());
    expect(numbersOf(await read(TEXT, A))).toEqual(['8', '9', '10']);
  });

  it('is taken back, and the pages that show the document are told each time', async () => {
    const id = newId();
    await correctDocument({ id, correction: await notNine(), page: null }, A);
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(1, { order: 'renew-reading' }, { frameId: 0 });
    await read(TEXT, A);
    await undoCorrection({ id, page: null }, A);
    // Pages are also told that links may have other names, and when that is sent is nobody's business here.
    const told = vi
      .mocked(browser.tabs.sendMessage)
      .mock.calls.map(([, order]) => order as { order: string });
    expect(told.filter(({ order }) => order === 'renew-reading')).toHaveLength(2);
    expect(numbersOf(await read(TEXT, A))).toEqual(['8', '9', '10']);
    await undoCorrection({ id, page: null }, A);
  });

  it('of the symbol stays with its copy, and tells the corrections before it which work they are of', async () => {
    await correctDocument({ id: newId(), correction: await notNine(SYMBOLLESS), page: null }, A);
    const symbol = 'CTOC/COP/WG.4/2031/L.1';
    await correctDocument({ id: newId(), correction: { kind: 'symbol', symbol }, page: null }, A);
    const outline = await read(SYMBOLLESS, A);
    expect(outline.header).toMatchObject({ symbol, symbolBasis: 'reader' });
    expect(numbersOf(outline)).toEqual(['8', '10']);
    const db = await notesDatabase();
    const rows = await db.corrections.toArray();
    const worksOf = (kind: string) =>
      rows
        .filter(({ correction }) => (correction as Correction).kind === kind)
        .flatMap(({ targets }) => (targets as string[]).filter((target) => target.startsWith('work:')));
    expect(worksOf('not-recommendation')).toEqual([`work:${symbol}@en`]);
    expect(worksOf('symbol')).toEqual([]);
  });

  it('asked twice is one', async () => {
    const asked = { id: newId(), correction: await notNine(), page: null };
    await correctDocument(asked, A);
    await correctDocument(asked, A);
    expect(await (await notesDatabase()).corrections.count()).toBe(1);
  });

  it('of a page is of its own document, whatever it claims', async () => {
    const page = {
      url: 'https://x.example/',
      title: '',
      symbol: null,
      language: null,
      targets: ['work:A/1/1@en'],
    };
    await correctDocument({ id: newId(), correction: await notNine(), page }, A);
    const [row] = await (await notesDatabase()).corrections.toArray();
    expect(row?.targets).toEqual([
      'work:CTOC/COP/WG.4/2031/6@en',
      'url:https://www.unodc.org/a.txt',
      expect.stringMatching(/^text:[0-9a-f]{64}@en$/),
    ]);
  });

  it.each([
    { name: 'another page', sender: UNRELATED, page: null, code: 'not-allowed' },
    {
      name: 'another page that claims the document',
      sender: UNRELATED,
      page: { url: '', title: '', symbol: null, language: null, targets: ['work:CTOC/COP/WG.4/2031/6@en'] },
      code: 'not-allowed',
    },
    { name: 'our page that names no document', sender: PANEL, page: null, code: 'bad-input' },
    {
      name: 'our page about another document',
      sender: PANEL,
      page: { url: '', title: '', symbol: null, language: null, targets: ['work:A/1/1@en'] },
      code: 'not-allowed',
    },
  ])('is not taken back, and its id not taken, for $name', async ({ sender, page, code }) => {
    const id = newId();
    const correction = await notNine();
    await correctDocument({ id, correction, page: null }, A);
    await expect(undoCorrection({ id, page }, sender)).rejects.toMatchObject({ code });
    await expect(correctDocument({ id, correction, page }, sender)).rejects.toMatchObject({ code });
    expect(await (await notesDatabase()).corrections.count()).toBe(1);
  });

  it('is taken back by our own page that names the document', async () => {
    const id = newId();
    await correctDocument({ id, correction: await notNine(), page: null }, A);
    const page = {
      url: '',
      title: '',
      symbol: null,
      language: null,
      targets: ['work:CTOC/COP/WG.4/2031/6@en'],
    };
    await undoCorrection({ id, page }, PANEL);
    expect(await (await notesDatabase()).corrections.count()).toBe(0);
  });
});
