import type { Block } from '../document/Block.ts';
import type { Card } from '../knowledge/Card.ts';
import type { Reference } from '../symbols/Reference.ts';
import type { DocumentContext } from './DocumentContext.ts';

/** Every call to the background: what it takes and what it gives. Who may ask is in `CALL_RULES`. */
export interface CallTable {
  /** Reads a page's text: what document it is, and what its references point at. */
  'read-page': {
    input: { text: string; blocks: Block[]; url: string; title: string; language: string | null };
    output: { context: DocumentContext; references: Reference[] };
  };
  /** The card of a reference; `context` as `read-page` gave it, null where it gave none. */
  explain: { input: { reference: Reference; context: DocumentContext | null }; output: Card };
  /** The card of a document, session or resolution that another card named. */
  'explain-canonical': { input: { canonical: string; context: DocumentContext | null }; output: Card };
  /**
   * How many references a frame shows, for the toolbar; null while everything is hidden. `since` is when the frame's
   * document began to load, in milliseconds of Unix time.
   */
  'report-count': { input: { count: number | null; since: number }; output: null };
}

/** Name of a call. */
export type CallName = keyof CallTable;

/** A call on its way. */
export interface CallMessage<Name extends CallName = CallName> {
  call: Name;
  input: CallTable[Name]['input'];
}
