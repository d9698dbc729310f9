import { describe, expect, test } from 'vitest';
import { answerCall, type CallHandlers } from '../../../lib/calls/answerCall.ts';
import type { CallSender } from '../../../lib/calls/CallSender.ts';
import type { CallName } from '../../../lib/calls/CallTable.ts';
import type { Card } from '../../../lib/knowledge/Card.ts';
import type { Reference } from '../../../lib/symbols/Reference.ts';

const HOME = {
  id: 'ours',
  origin: 'chrome-extension://ours',
  isReadSite: async (origin: string) => origin === 'https://www.unodc.org',
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

const HANDLERS: CallHandlers = {
  'read-page': async () => ({ context: CONTEXT, references: [] }),
  explain: async () => CARD,
  'explain-canonical': async () => CARD,
  'report-count': async () => null,
};

const INPUTS: Record<CallName, unknown> = {
  'read-page': { text: 'A', blocks: [], url: 'https://www.unodc.org/x', title: '', language: null },
  explain: { reference: REFERENCE, context: CONTEXT },
  'explain-canonical': { canonical: 'A/1/1', context: null },
  'report-count': { count: 3, since: 1 },
};

const PAGES = ['page', 'page without an origin', 'frame'];
const OWN = ['panel', 'our page in a tab'];

/** Who may ask what; everybody else may ask nothing. */
const ALLOWED: Record<CallName, string[]> = {
  'read-page': PAGES,
  explain: [...PAGES, ...OWN],
  'explain-canonical': [...PAGES, ...OWN],
  'report-count': PAGES,
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

test('a handler that fails is a reply, not a throw', async () => {
  const failing = { ...HANDLERS, explain: async () => Promise.reject(new Error('The pack is broken.')) };
  const reply = await answerCall({ call: 'explain', input: INPUTS.explain }, SENDERS.page, HOME, failing);
  expect(reply).toEqual({ ok: false, code: 'failed', message: 'The pack is broken.' });
});
