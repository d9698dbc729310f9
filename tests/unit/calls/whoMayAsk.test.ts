import { expect, test } from 'vitest';
import { answerCall } from '../../../lib/calls/answerCall.ts';
import type { CallName } from '../../../lib/calls/CallTable.ts';
import { tally } from '../../fixtures/tally.ts';
import { ALLOWED } from './ALLOWED.ts';
import { HANDLERS } from './HANDLERS.ts';
import { HOME } from './HOME.ts';
import { INPUTS } from './INPUTS.ts';
import { SENDERS } from './SENDERS.ts';

const EVERY_CASE = (Object.keys(INPUTS) as CallName[]).flatMap((call) =>
  (Object.keys(SENDERS) as (keyof typeof SENDERS)[]).map((sender) => ({ call, sender })),
);

test.each(EVERY_CASE)('$call, asked by $sender', async ({ call, sender }) => {
  const reply = await answerCall({ call, input: INPUTS[call] }, SENDERS[sender], HOME, HANDLERS);
  expect(reply.ok ? 'answered' : reply.code).toBe(
    ALLOWED[call].includes(sender) ? 'answered' : 'not-allowed',
  );
  if (!reply.ok) tally('calls by everyone who may not make them');
});
