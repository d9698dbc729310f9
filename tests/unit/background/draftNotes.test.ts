import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { notesDatabase } from '../../../entrypoints/background/notes/notesDatabase.ts';
import { notesOfPage } from '../../../entrypoints/background/notes/notesOfPage.ts';
import { readDocument } from '../../../entrypoints/background/reading/readDocument.ts';
import { readPage } from '../../../entrypoints/background/reading/readPage.ts';
import type { CallSender } from '../../../lib/calls/CallSender.ts';
import { blocksOfText } from '../../../lib/document/blocksOfText.ts';
import { saveNote } from '../../../lib/notes/saveNote.ts';
import { sampleNote } from '../notes/sampleNote.ts';

const URL_OF = 'https://www.unodc.org/final.txt';
const SENDER: CallSender = {
  id: 'ours',
  url: URL_OF,
  origin: 'https://www.unodc.org',
  tab: { id: 1, url: URL_OF, windowId: 1 },
  frameId: 0,
};
const textOf = (symbol: string) =>
  `${symbol}\nDistr.: General\nOriginal: English\n\nReport on lanterns\n\nI. Introduction\n\n1. The lanterns of each harbour should be counted, it was said, before the days grow short.\n`;

async function notesOn(symbol: string) {
  const text = textOf(symbol);
  const page = { text, blocks: blocksOfText(text), url: '', title: '', language: 'en' as const };
  await readPage(page, SENDER);
  await readDocument(page, SENDER);
  return (await notesOfPage({}, SENDER)).notes;
}

beforeEach(async () => {
  fakeBrowser.reset();
  const ask = vi.fn(async () => undefined);
  Object.assign(browser.action, { setTitle: ask, setBadgeText: ask, setBadgeBackgroundColor: ask });
  Object.assign(browser, { permissions: { getAll: async () => ({ origins: ['https://www.unodc.org/*'] }) } });
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 1 }] as never);
  vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(undefined as never);
  const db = await notesDatabase();
  await Promise.all([db.notes.clear(), db.changes.clear()]);
  const { source } = sampleNote();
  const symbol = 'CTOC/COP/WG.4/2010/L.1';
  const targets = [`work:${symbol}@en`, 'url:https://www.unodc.org/draft.pdf'];
  await saveNote(db, sampleNote({ id: 'draft', targets, source: { ...source, symbol } }));
});

describe('a passage noted on a draft that has a symbol of its own', () => {
  it.each([
    [
      'shows on the report that it became, as from the draft, and its words alone place it',
      'CTOC/COP/WG.4/2010/6',
    ],
    ['shows on another copy of the draft, as its own', 'CTOC/COP/WG.4/2010/L.1'],
    ['shows on no report of which nothing tells that it was that draft', 'CTOC/COP/WG.4/2010/5'],
    ['shows on no report of a session that nothing is known of', 'CTOC/COP/WG.4/2099/6'],
  ])('%s', async (_what, symbol) => {
    const expected: Record<string, object[]> = {
      'CTOC/COP/WG.4/2010/6': [{ id: 'draft', isFromDraft: true, isRecognised: false }],
      'CTOC/COP/WG.4/2010/L.1': [{ id: 'draft', isFromDraft: false, isRecognised: false }],
    };
    expect(await notesOn(symbol)).toMatchObject(expected[symbol] ?? []);
    expect(await notesOn(symbol)).toHaveLength((expected[symbol] ?? []).length);
    // It does not come to belong to what it is shown on.
    expect((await (await notesDatabase()).notes.get('draft'))?.targets).toHaveLength(2);
  });
});
