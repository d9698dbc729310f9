import { CALL_RULES } from './CALL_RULES.ts';
import { CallError } from './CallError.ts';
import type { CallReply } from './CallReply.ts';
import type { CallSender } from './CallSender.ts';
import type { CallName, CallTable } from './CallTable.ts';
import { findAsker, type Home } from './findAsker.ts';

/** What works out the answers, one function a call. */
export type CallHandlers = {
  [Name in CallName]: (
    input: CallTable[Name]['input'],
    sender: CallSender,
  ) => Promise<CallTable[Name]['output']>;
};

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(CALL_RULES, name);
}

async function answer(message: unknown, sender: CallSender, home: Home, handlers: CallHandlers) {
  const { call, input } = message as { call?: unknown; input?: unknown };
  if (!isCallName(call)) throw new CallError('unknown-call', `No call is named ${JSON.stringify(call)}.`);
  const rule = CALL_RULES[call];
  const asker = await findAsker(sender, home);
  if (asker === null || !rule.who.includes(asker)) {
    throw new CallError('not-allowed', `"${call}" is not answered to ${asker ?? 'a stranger'}.`);
  }
  const { mostPerMinute } = rule;
  const frame = `${sender.tab?.id} ${sender.frameId} ${call}`;
  if (asker === 'page' && mostPerMinute !== undefined && !home.isWithin(frame, mostPerMinute)) {
    throw new CallError('too-often', `"${call}" is answered ${mostPerMinute} times a minute: wait a little.`);
  }
  const parsed = rule.input.safeParse(input);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue?.path.join('.') || 'input';
    if (issue?.code === 'too_big') {
      throw new CallError('too-large', `"${call}": ${where} is larger than what is read.`);
    }
    throw new CallError('bad-input', `"${call}": ${where} is not as it should be.`);
  }
  // The rule's schema is the one of this call's input.
  const handle = handlers[call] as (input: unknown, sender: CallSender) => Promise<unknown>;
  return handle(parsed.data, sender);
}

/** Answers one call: checks who asks by the browser's word, then what is asked; never throws, errors are a reply. */
export async function answerCall(
  message: unknown,
  sender: CallSender,
  home: Home,
  handlers: CallHandlers,
): Promise<CallReply> {
  try {
    return { ok: true, value: await answer(message, sender, home, handlers) };
  } catch (error) {
    if (error instanceof CallError) return { ok: false, code: error.code, message: error.message };
    return { ok: false, code: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}
