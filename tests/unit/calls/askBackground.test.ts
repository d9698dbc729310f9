import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askBackground } from '../../../lib/calls/askBackground.ts';

const ask = () => askBackground('explain-canonical', { canonical: 'A/1/1', context: null });

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

/** Makes the browser's messages answer so, one after the other; an Error is thrown. */
function answerWith(...replies: unknown[]) {
  return vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => {
    const reply = replies.shift();
    if (reply instanceof Error) throw reply;
    return reply as never;
  });
}

test('an answer is given on', async () => {
  const send = answerWith({ ok: true, value: 'card' });
  expect(await ask()).toBe('card');
  expect(send).toHaveBeenCalledWith({
    call: 'explain-canonical',
    input: { canonical: 'A/1/1', context: null },
  });
});

test.each([
  { name: 'nothing came back', first: undefined },
  {
    name: 'the way back was closed',
    first: new Error('The message port closed before a response was received.'),
  },
  {
    name: 'nobody was there yet',
    first: new Error('Could not establish connection. Receiving end does not exist.'),
  },
])('asks once more when $name: the worker was stopped in between', async ({ first }) => {
  const send = answerWith(first, { ok: true, value: 'card' });
  expect(await ask()).toBe('card');
  expect(send).toHaveBeenCalledTimes(2);
});

test('gives up after that, and says what to do', async () => {
  answerWith(undefined, undefined);
  await expect(ask()).rejects.toMatchObject({
    code: 'no-answer',
    message: expect.stringContaining('reload'),
  });
});

test('a refusal keeps its code and is not repeated', async () => {
  const send = answerWith({ ok: false, code: 'too-large', message: 'Too large.' });
  await expect(ask()).rejects.toMatchObject({ code: 'too-large', message: 'Too large.' });
  expect(send).toHaveBeenCalledTimes(1);
});

test('a script whose extension was updated asks nothing', async () => {
  const send = answerWith({ ok: true, value: 'card' });
  vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as never);
  await expect(ask()).rejects.toMatchObject({ code: 'retired' });
  expect(send).not.toHaveBeenCalled();
});
