import type { CallSender } from './CallSender.ts';

/** The origin of a message by the browser's word; null where it says nothing of it. */
export function originOfSender(sender: CallSender): string | null {
  if (sender.origin !== undefined) return sender.origin;
  return sender.url !== undefined && URL.canParse(sender.url) ? new URL(sender.url).origin : null;
}
