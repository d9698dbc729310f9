import { describe, expect, test } from 'vitest';
import { answerCall } from '../../../lib/calls/answerCall.ts';
import { tally } from '../../fixtures/tally.ts';
import { HANDLERS } from './HANDLERS.ts';
import { HOME } from './HOME.ts';
import { INPUTS } from './INPUTS.ts';
import { NEW_NOTE } from './NEW_NOTE.ts';
import { REFERENCE } from './REFERENCE.ts';
import { SENDERS } from './SENDERS.ts';

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
    {
      name: 'a status of no name',
      message: {
        call: 'set-status',
        input: { passage: NEW_NOTE, tracking: { status: 'implemented', day: null } },
      },
      code: 'bad-input',
    },
    {
      name: 'a day that there is not',
      message: {
        call: 'set-status',
        input: { passage: NEW_NOTE, tracking: { status: 'waiting', day: '2031-02-30' } },
      },
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
    tally('calls of no name, of no shape or without end');
  });
});
