import { browser } from 'wxt/browser';
import { CallError } from './CallError.ts';
import type { CallReply } from './CallReply.ts';
import type { CallMessage, CallName, CallTable } from './CallTable.ts';

/** The worker may be stopped at any time, also between a question and its answer: then it is asked once more. */
const MOST_TRIES = 2;

async function send(message: CallMessage): Promise<CallReply | undefined> {
  // The identity goes when the extension is updated under a script that still runs.
  if (browser.runtime?.id === undefined) {
    throw new CallError('retired', 'The extension was updated: reload the page to use the new version.');
  }
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}

/**
 * Asks the background; wakes it when it sleeps.
 *
 * @throws CallError with the reason, always of this type.
 */
export async function askBackground<Name extends CallName>(
  call: Name,
  input: CallTable[Name]['input'],
): Promise<CallTable[Name]['output']> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const reply = await send({ call, input } as CallMessage);
    if (reply?.ok === true) return reply.value as CallTable[Name]['output'];
    if (reply?.ok === false) throw new CallError(reply.code, reply.message);
  }
  throw new CallError('no-answer', `The background did not answer "${call}": try again, or reload the page.`);
}
