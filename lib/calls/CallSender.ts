/** The browser's own word on who sent a message; nothing in the message itself is believed. */
export interface CallSender {
  /** Identity of the extension that the sender belongs to. */
  id?: string | undefined;
  /** Address of the sender's frame. */
  url?: string | undefined;
  origin?: string | undefined;
  /** The tab's address is that of now; the frame's, above, that of its loading. */
  tab?: { id?: number | undefined; url?: string | undefined; windowId?: number | undefined } | undefined;
  frameId?: number | undefined;
  /** The browser's own name of the document in the frame, which no two documents share. */
  documentId?: string | undefined;
}
