import { bodyOfSymbol } from '../symbols/bodyOfSymbol.ts';
import { readDates } from '../symbols/find/readDates.ts';
import type { KnownSession, KnownSessions } from '../symbols/KnownSessions.ts';
import type { ReferenceContext } from '../symbols/resolve/ReferenceContext.ts';
import { readBodies } from '../symbols/resolve/readBodies.ts';
import type { Block } from './Block.ts';
import { detectLanguage } from './detectLanguage.ts';
import { findFootnotes } from './findFootnotes.ts';
import { readStatedSymbol } from './readStatedSymbol.ts';

/** What a document's head says of it, and how its own symbol is known. */
export interface DocumentContext extends ReferenceContext {
  symbolBasis: 'stated' | 'inferred' | 'unknown';
  /** In a few words, for a person: where the symbol stands, or from what it was inferred. */
  symbolWhy: string;
}

/** The head of a document: masthead, title and the first lines of text. */
const HEAD = 2_500;
const REPORT_TITLE = /(?:^|\n)[#*\s]*Report (?:of the Working Group )?on (?:the|its) (?:meeting|session)/;
const AGENDA_TITLE = /(?:^|\n)[#*\s]*(?:Annotated p|P)rovisional agenda/i;
const DRAFT = /\bDraft report\b|Distr\.: *Limited/i;

/**
 * Reads what references need to know of the document they stand in: its symbol, body, session, language, footnotes.
 * The symbol is stated in the head, or inferred where the head's body, dates and kind of document fit exactly one
 * known document; else unknown, never guessed.
 */
export function readContext(
  text: string,
  sessions: KnownSessions | null,
  blocks: Block[] = [],
): DocumentContext {
  const head = text.slice(0, HEAD);
  const stated = readStatedSymbol(head);
  const body = (stated ? bodyOfSymbol(stated) : null) ?? bodyOfHead(head);
  const session = sessionOfHead(head, body, sessions);
  const inferred = stated || !session ? null : inferSymbol(head, session, sessions);
  const superscript = blocks.flatMap((block) => block.superscript);
  return {
    symbol: stated ?? inferred,
    symbolBasis: stated ? 'stated' : inferred ? 'inferred' : 'unknown',
    symbolWhy: stated
      ? 'printed in the head of the document'
      : inferred && session
        ? `the only known document of this kind of ${session.canonical}, whose dates the head prints`
        : 'the head prints no symbol, and no known document fits',
    body,
    session: session?.canonical ?? null,
    language: detectLanguage(text),
    footnotes: findFootnotes(text, superscript),
    sessions,
  };
}

/** A working group's paper names its conference first; the group is the body. */
function bodyOfHead(head: string): string | null {
  const named = readBodies(head, null, head).flatMap(({ key }) => key ?? []);
  return named.find((key) => key.includes('/WG.')) ?? named[0] ?? null;
}

function sessionOfHead(
  head: string,
  body: string | null,
  sessions: KnownSessions | null,
): KnownSession | null {
  if (!body || !sessions) return null;
  for (let rest = head; ; ) {
    const dates = readDates(rest);
    if (!dates) return null;
    const [only, ...more] = sessions.find({ body, start: dates.start, end: dates.end });
    if (only && more.length === 0) return only;
    rest = rest.slice(dates.index + dates.length);
  }
}

function inferSymbol(head: string, session: KnownSession, sessions: KnownSessions | null): string | null {
  if (DRAFT.test(head)) return null;
  if (REPORT_TITLE.test(head)) return session.report;
  return AGENDA_TITLE.test(head) ? (sessions?.agendaOf(session.canonical) ?? null) : null;
}
