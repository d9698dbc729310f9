import { describe, expect, test } from 'vitest';
import { answerCall, type CallHandlers } from '../../../lib/calls/answerCall.ts';
import type { CallSender } from '../../../lib/calls/CallSender.ts';
import type { CallName } from '../../../lib/calls/CallTable.ts';
import type { OutlineRecommendation } from '../../../lib/document/Outline.ts';
import type { Card, RecommendationCard } from '../../../lib/knowledge/Card.ts';
import type { FollowedOutline } from '../../../lib/knowledge/followUp/FollowedOutline.ts';
import type { Reference } from '../../../lib/symbols/Reference.ts';

const HOME = {
  id: 'ours',
  origin: 'chrome-extension://ours',
  isReadSite: async (origin: string) => origin === 'https://www.unodc.org',
  isWithin: () => true,
};

const SENDERS = {
  page: {
    id: 'ours',
    origin: 'https://www.unodc.org',
    url: 'https://www.unodc.org/x',
    tab: { id: 7 },
    frameId: 0,
  },
  'page without an origin': { id: 'ours', url: 'https://www.unodc.org/x', tab: { id: 7 }, frameId: 0 },
  frame: {
    id: 'ours',
    origin: 'https://www.unodc.org',
    url: 'https://www.unodc.org/y',
    tab: { id: 7 },
    frameId: 3,
  },
  panel: { id: 'ours', origin: 'chrome-extension://ours', url: 'chrome-extension://ours/sidepanel.html' },
  'our page in a tab': {
    id: 'ours',
    origin: 'chrome-extension://ours',
    url: 'chrome-extension://ours/options.html',
    tab: { id: 8 },
    frameId: 0,
  },
  'page of another site': { id: 'ours', origin: 'https://evil.example', tab: { id: 7 }, frameId: 0 },
  'page that looks like the site': {
    id: 'ours',
    origin: 'https://www.unodc.org.evil.example',
    tab: { id: 7 },
    frameId: 0,
  },
  'page that claims our address': {
    id: 'ours',
    origin: 'https://evil.example',
    url: 'chrome-extension://ours/options.html',
    tab: { id: 7 },
    frameId: 0,
  },
  'page in a sandbox': {
    id: 'ours',
    origin: 'null',
    url: 'https://www.unodc.org/x',
    tab: { id: 7 },
    frameId: 0,
  },
  'another extension': { id: 'theirs', origin: 'chrome-extension://theirs' },
  'nobody in particular': {},
  'no tab': { id: 'ours', origin: 'https://www.unodc.org' },
} satisfies Record<string, CallSender>;

const REFERENCE: Reference = {
  start: 0,
  end: 5,
  text: 'A/1/1',
  kind: 'symbol',
  canonical: 'A/1/1',
  pinpoint: null,
  status: 'resolved',
  candidates: [],
  reason: 'symbol-printed',
};
const CARD: Card = {
  card: 'plain',
  kind: 'symbol',
  canonical: 'A/1/1',
  reason: 'symbol-printed',
  reference: REFERENCE,
  sources: [],
};
const CONTEXT = { symbol: null, basis: 'unknown', body: null, language: 'en' } as const;

const RECOMMENDATION: OutlineRecommendation = {
  id: 'A/1/1#3',
  paragraph: '3',
  annex: null,
  item: null,
  start: 0,
  end: 6,
  asks: [{ addressee: 'States', carriedOver: false, wording: 'should', start: 0, end: 6 }],
  headings: ['I. Lanterns'],
  refersTo: [{ symbol: 'A/1/2', paragraph: '4', relation: 'builds on', start: 0, end: 6 }],
  standing: 'recommendation',
  by: 'machine',
  words: 'Words.',
  hash: '0123456789abcdef',
};
const RECOMMENDATION_CARD: RecommendationCard = {
  ...RECOMMENDATION,
  card: 'recommendation',
  span: { start: 0, end: 10 },
  symbol: 'A/1/1',
  symbolBasis: 'stated',
  citation: 'A/1/1, para. 3',
  refersTo: [],
  summary: null,
  followUp: null,
  lineage: [],
  toOpen: [],
  reference: REFERENCE,
  sources: [],
};
const OUTLINE: FollowedOutline = {
  header: {
    symbol: null,
    symbolBasis: 'unknown',
    symbolWhy: '',
    type: null,
    title: null,
    body: null,
    session: null,
    distribution: null,
    date: null,
    language: null,
    originalLanguage: null,
    agendaItem: null,
    starNote: null,
    jobNumber: null,
  },
  headings: [],
  paragraphs: [],
  recommendations: [{ ...RECOMMENDATION, later: 'not checked' }],
  agenda: [],
  attendance: [],
  statements: [],
  corrections: [],
  set: [],
};

const HANDLERS: CallHandlers = {
  'read-page': async () => ({ context: CONTEXT, references: [] }),
  'read-document': async () => ({ outline: OUTLINE }),
  explain: async () => CARD,
  'explain-canonical': async () => CARD,
  'explain-recommendation': async () => RECOMMENDATION_CARD,
  'correct-document': async () => null,
  'undo-correction': async () => null,
  'report-count': async () => null,
  'bring-script': async () => null,
  'start-note': async () => ({ isShown: true }),
  'note-on-document': async () => ({ isShown: true }),
  'notes-of-page': async () => ({ notes: [], versions: {} }),
  'cite-passage': async () => ({ text: 'A/1/1', html: 'A/1/1', markdown: 'A/1/1' }),
  'describe-documents': async () => ({ documents: [] }),
  'report-notes': async () => null,
  'open-note': async () => ({ isShown: true }),
  'open-reader': async () => null,
  'pages-of-tab': async () => ({ pages: [] }),
  'follow-up-of-page': async () => ({ cards: [], set: null }),
  'describe-session-whole': async () => ({ session: null }),
  'open-evidence': async () => ({ isOpened: true }),
  'learn-document': async () => ({ isDocument: true, symbol: null }),
  'name-links': async () => ({ links: [] }),
  'learned-changed': async () => null,
  'notes-changed': async () => null,
};

const PASSAGE = { quote: 'Words.', span: { start: 0, end: 6 }, title: 'A page' };
const NEW_NOTE = {
  ...PASSAGE,
  id: 'b4c0ffee-0000-4000-8000-000000000000',
  selectors: [
    { type: 'TextQuoteSelector', exact: 'Words.', prefix: '', suffix: ' More' },
    { type: 'TextPositionSelector', start: 0, end: 6 },
  ],
  snapshot: ['04a0f6b1@0'],
};

const PAGE = { text: 'A', blocks: [], url: 'https://www.unodc.org/x', title: '', language: null };
const CORRECTION = { kind: 'symbol', symbol: 'CTOC/COP/WG.4/2009/2' };
const OTHER_PAGE = {
  url: 'https://www.unodc.org/y',
  title: 'Another page',
  symbol: null,
  language: null,
  targets: ['url:https://www.unodc.org/y'],
};

const INPUTS: Record<CallName, unknown> = {
  'read-page': PAGE,
  'read-document': PAGE,
  explain: { reference: REFERENCE, context: CONTEXT },
  'explain-canonical': { canonical: 'A/1/1', context: null },
  'explain-recommendation': { recommendation: RECOMMENDATION, context: CONTEXT, page: null },
  'correct-document': { id: NEW_NOTE.id, correction: CORRECTION, page: OTHER_PAGE },
  'undo-correction': { id: NEW_NOTE.id, page: null },
  'report-count': { count: 3, since: 1 },
  'bring-script': { script: 'views' },
  'start-note': NEW_NOTE,
  'note-on-document': { id: NEW_NOTE.id, symbol: 'CTOC/COP/WG.4/2009/2' },
  'cite-passage': PASSAGE,
  'notes-of-page': {},
  'describe-documents': { symbols: ['A/1/1'] },
  'report-notes': { placed: 1, missing: 0 },
  'open-note': { id: 'one' },
  'open-reader': { address: 'https://www.unodc.org/a.pdf' },
  'pages-of-tab': { tabId: 7 },
  'follow-up-of-page': { recommendations: [], tabId: 7, frameId: 0, symbol: null, symbolBasis: 'unknown' },
  'describe-session-whole': { canonical: 'CTOC/COP/WG.4 session 2' },
  'open-evidence': { copy: '0123456789abcdef', paragraph: '8' },
  'learn-document': PAGE,
  'name-links': { addresses: ['https://www.unodc.org/a.pdf'] },
  'learned-changed': {},
  'notes-changed': {},
};

const PAGES = ['page', 'page without an origin', 'frame'];
const OWN = ['panel', 'our page in a tab'];

/** Who may ask what; everybody else may ask nothing. */
const ALLOWED: Record<CallName, string[]> = {
  'read-page': [...PAGES, ...OWN],
  'read-document': [...PAGES, ...OWN],
  explain: [...PAGES, ...OWN],
  'explain-canonical': [...PAGES, ...OWN],
  'explain-recommendation': [...PAGES, ...OWN],
  'correct-document': [...PAGES, ...OWN],
  'undo-correction': [...PAGES, ...OWN],
  'report-count': [...PAGES, ...OWN],
  'bring-script': PAGES,
  'start-note': [...PAGES, ...OWN],
  'note-on-document': [...PAGES, ...OWN],
  'cite-passage': [...PAGES, ...OWN],
  'notes-of-page': [...PAGES, ...OWN],
  'describe-documents': [...PAGES, ...OWN],
  'report-notes': [...PAGES, ...OWN],
  'open-note': [...PAGES, ...OWN],
  'open-reader': [...PAGES, ...OWN],
  'pages-of-tab': OWN,
  'follow-up-of-page': OWN,
  'describe-session-whole': OWN,
  'open-evidence': [...PAGES, ...OWN],
  'learn-document': OWN,
  'name-links': PAGES,
  'learned-changed': OWN,
  'notes-changed': OWN,
};

const EVERY_CASE = (Object.keys(INPUTS) as CallName[]).flatMap((call) =>
  (Object.keys(SENDERS) as (keyof typeof SENDERS)[]).map((sender) => ({ call, sender })),
);

test.each(EVERY_CASE)('$call, asked by $sender', async ({ call, sender }) => {
  const reply = await answerCall({ call, input: INPUTS[call] }, SENDERS[sender], HOME, HANDLERS);
  expect(reply.ok ? 'answered' : reply.code).toBe(
    ALLOWED[call].includes(sender) ? 'answered' : 'not-allowed',
  );
});

describe('what is refused to a page', () => {
  test.each([
    {
      name: 'a call that is not in the list',
      message: { call: 'export-everything', input: {} },
      code: 'unknown-call',
    },
    { name: 'a name that every object has', message: { call: 'toString', input: {} }, code: 'unknown-call' },
    ...[
      'list-notes',
      'read-note',
      'edit-note',
      'delete-note',
      'save-note',
      'search',
      'import',
      'settings',
    ].map((call) => ({
      name: `"${call}", which nobody answers`,
      message: { call, input: {} },
      code: 'unknown-call',
    })),
    {
      name: 'what stands in another tab',
      message: { call: 'pages-of-tab', input: { tabId: 8 } },
      code: 'not-allowed',
    },
    {
      name: 'a note of no name',
      message: { call: 'start-note', input: { ...NEW_NOTE, id: 'mine' } },
      code: 'bad-input',
    },
    {
      name: 'a passage without end',
      message: { call: 'start-note', input: { ...NEW_NOTE, quote: 'x'.repeat(100_001) } },
      code: 'too-large',
    },
    {
      name: 'more selectors than there are kinds',
      message: {
        call: 'start-note',
        input: { ...NEW_NOTE, selectors: Array(9).fill(NEW_NOTE.selectors[0]) },
      },
      code: 'too-large',
    },
    {
      name: 'a selector of another kind',
      message: {
        call: 'start-note',
        input: { ...NEW_NOTE, selectors: [{ type: 'XPathSelector', value: '//p' }] },
      },
      code: 'bad-input',
    },
    {
      name: 'words of the page in place of their hashes',
      message: { call: 'start-note', input: { ...NEW_NOTE, snapshot: ['States parties should act.'] } },
      code: 'bad-input',
    },
    {
      name: 'more documents than any page lists',
      message: { call: 'describe-documents', input: { symbols: Array(501).fill('A/1/1') } },
      code: 'too-large',
    },
    {
      name: 'a script of no name',
      message: { call: 'bring-script', input: { script: '../options' } },
      code: 'bad-input',
    },
    { name: 'a call without a name', message: { call: undefined, input: {} }, code: 'unknown-call' },
    { name: 'no input', message: { call: 'explain' }, code: 'bad-input' },
    {
      name: 'another shape',
      message: { call: 'explain-canonical', input: { canonical: 3 } },
      code: 'bad-input',
    },
    {
      name: 'a reference of no kind',
      message: { call: 'explain', input: { reference: { ...REFERENCE, kind: 'spell' }, context: null } },
      code: 'bad-input',
    },
    {
      name: 'a canonical form without end',
      message: { call: 'explain-canonical', input: { canonical: 'A/'.repeat(2_000), context: null } },
      code: 'too-large',
    },
    {
      name: 'a page without end',
      message: {
        call: 'read-page',
        input: { ...(INPUTS['read-page'] as object), text: 'x'.repeat(8_000_001) },
      },
      code: 'too-large',
    },
    {
      name: 'a negative count',
      message: { call: 'report-count', input: { count: -1, since: 0 } },
      code: 'bad-input',
    },
  ])('$name', async ({ message, code }) => {
    const reply = await answerCall(message, SENDERS.page, HOME, HANDLERS);
    expect(reply).toMatchObject({ ok: false, code });
    expect(reply.ok ? '' : reply.message).not.toBe('');
  });
});

test('what a message says of its sender is not believed', async () => {
  const message = {
    call: 'read-page',
    input: INPUTS['read-page'],
    sender: SENDERS.page,
    origin: 'https://www.unodc.org',
  };
  const reply = await answerCall(message, SENDERS['page of another site'], HOME, HANDLERS);
  expect(reply).toMatchObject({ ok: false, code: 'not-allowed' });
});

test('a handler is given what its schema names, and nothing besides', async () => {
  const seen: unknown[] = [];
  await answerCall({ call: 'report-count', input: { count: 1, since: 2, tabId: 99 } }, SENDERS.frame, HOME, {
    ...HANDLERS,
    'report-count': async (input, sender) => void seen.push(input, sender.frameId) as never,
  });
  expect(seen).toEqual([{ count: 1, since: 2 }, 3]);
});

test('what a page claims of its document does not reach the handler', async () => {
  const seen: unknown[] = [];
  const claims = {
    url: 'https://www.unodc.org/other',
    targets: ['work:A/1/1@en'],
    symbol: 'A/1/1',
    tabId: 9,
  };
  for (const call of ['notes-of-page', 'start-note', 'open-note'] as const) {
    const message = { call, input: { ...(INPUTS[call] as object), ...claims } };
    await answerCall(message, SENDERS.page, HOME, {
      ...HANDLERS,
      [call]: async (input: unknown) => void seen.push(input),
    });
  }
  expect(seen).toEqual([INPUTS['notes-of-page'], INPUTS['start-note'], INPUTS['open-note']]);
});

test('a page that asks without end is refused, and our own pages are not counted', async () => {
  let asked = 0;
  const home = { ...HOME, isWithin: (_asker: string, most: number) => ++asked <= most };
  const ask = (sender: CallSender) =>
    answerCall({ call: 'start-note', input: NEW_NOTE }, sender, home, HANDLERS);
  for (let times = 0; times < 60; times++) expect(await ask(SENDERS.page)).toMatchObject({ ok: true });
  expect(await ask(SENDERS.page)).toMatchObject({ ok: false, code: 'too-often' });
  const own = await answerCall({ call: 'explain', input: INPUTS.explain }, SENDERS.panel, home, HANDLERS);
  expect(own).toMatchObject({ ok: true });
});

test('a handler that fails is a reply, not a throw', async () => {
  const failing = { ...HANDLERS, explain: async () => Promise.reject(new Error('The pack is broken.')) };
  const reply = await answerCall({ call: 'explain', input: INPUTS.explain }, SENDERS.page, HOME, failing);
  expect(reply).toEqual({ ok: false, code: 'failed', message: 'The pack is broken.' });
});
