import type { CallErrorCode } from './CallError.ts';

/** What goes back for a call: errors have no way of their own over the browser's messages. */
export type CallReply<Output = unknown> =
  | { ok: true; value: Output }
  | { ok: false; code: CallErrorCode; message: string };
