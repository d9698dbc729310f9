/** The browser's own word on who sent a message; nothing in the message itself is believed. */
export interface CallSender {
  /** Identity of the extension that the sender belongs to. */
  id?: string | undefined;
  /** Address of the sender's frame. */
  url?: string | undefined;
  origin?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
}
