import type { Block } from '../document/Block.ts';
import type { Card } from '../knowledge/Card.ts';
import type { Reference } from '../symbols/Reference.ts';

/** What the page sends of itself, once per reading. */
export interface PageText {
  text: string;
  blocks: Block[];
  url: string;
  title: string;
  /** As the page states it, null where it does not. */
  language: string | null;
}

/** What the page itself uses of what is known of its document. */
export interface PageContext {
  /** The document's own symbol, null where it is not known. */
  symbol: string | null;
}

/** What is known of a document as a whole, to explain its references. All but the symbol is opaque to the page. */
export interface PageReading<Context extends PageContext = PageContext> {
  context: Context;
  references: Reference[];
}

/** What a page asks of the background. Every call rejects with an error when no answer comes. */
export interface PageCalls<Context extends PageContext = PageContext> {
  readPage(page: PageText): Promise<PageReading<Context>>;
  explain(question: { reference: Reference; context: Context | null }): Promise<Card>;
  explainCanonical(question: { canonical: string; context: Context | null }): Promise<Card>;
  /** Tells how many references there are, for the toolbar; null while everything is hidden. */
  reportCount(report: { count: number | null; since: number }): Promise<void>;
}
