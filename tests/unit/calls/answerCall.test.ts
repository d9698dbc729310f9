import { expect, test } from 'vitest';
import { answerCall } from '../../../lib/calls/answerCall.ts';
import type { CallSender } from '../../../lib/calls/CallSender.ts';
import { HANDLERS } from './HANDLERS.ts';
import { HOME } from './HOME.ts';
import { INPUTS } from './INPUTS.ts';
import { NEW_NOTE } from './NEW_NOTE.ts';
import { SENDERS } from './SENDERS.ts';

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
