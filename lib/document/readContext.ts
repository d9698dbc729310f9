import { bodyOfSymbol } from '../symbols/bodyOfSymbol.ts';
import { findMentions } from '../symbols/find/findMentions.ts';
import { readDates } from '../symbols/find/readDates.ts';
import { foldText } from '../symbols/foldText.ts';
import type { KnownSession, KnownSessions } from '../symbols/KnownSessions.ts';
import { findFullNames } from '../symbols/resolve/findFullNames.ts';
import type { ReferenceContext } from '../symbols/resolve/ReferenceContext.ts';
import { speaksForBody } from '../symbols/resolve/speaksForBody.ts';
import type { Block } from './Block.ts';
import { detectLanguage } from './detectLanguage.ts';
import { findFootnotes } from './findFootnotes.ts';
import { listStatedSymbols } from './listStatedSymbols.ts';
import { listsDocuments } from './listsDocuments.ts';
import { readHead } from './readHead.ts';
import { readTitleKind } from './readTitleKind.ts';
import type { SymbolBasis } from './SymbolBasis.ts';
import { sessionOfSymbol } from './sessionOfSymbol.ts';
import { tellsMasthead } from './tellsMasthead.ts';

/** What a document's head says of it, and how its own symbol is known. */
export interface DocumentContext extends ReferenceContext {
  symbolBasis: SymbolBasis;
  /** In a few words, for a person: where the symbol stands, or from what it was inferred. */
  symbolWhy: string;
  /** The other symbols of a document that was issued under several. */
  otherSymbols: string[];
}

const WHY: Record<SymbolBasis, (session: KnownSession | null) => string> = {
  reader: () => 'the reader says so',
  stated: () => 'printed in the head of the document',
  inferred: (session) =>
    `the only known document of this kind of ${session?.canonical}, whose dates the head prints`,
  unknown: () => 'the head prints no symbol, and no known document fits',
};

/** How far a document's own symbol is looked for: in some files it stands behind the first lines of text. */
const HEAD = 2_500;
const LONGEST_LINE = 60;

/**
 * Reads what references need to know of the document they stand in: its symbol, body, session, language, footnotes.
 * The symbol is stated in the head, or inferred where the head's body, dates and kind of document fit exactly one
 * known document; else unknown, never guessed. `own` is the symbol by the reader's word, before all else.
 */
export function readContext(
  text: string,
  sessions: KnownSessions | null,
  blocks: readonly Block[] = [],
  own: string | null = null,
): DocumentContext {
  const head = readHead(text);
  const [printed = null, ...joined] = listStatedSymbols(text.slice(0, HEAD));
  const stated = own ?? printed;
  const body = bodyOf(stated, foldText(head).text);
  const session = sessionOfDates(head, body, sessions);
  const language = detectLanguage(text);
  const isOfDocument = tellsMasthead(text.slice(0, HEAD)) || !listsDocuments(head, language);
  const inferred = stated || !session || !isOfDocument ? null : inferSymbol(head, session, sessions);
  const superscript = blocks.flatMap((block) => block.superscript);
  const basis = own ? 'reader' : stated ? 'stated' : inferred ? 'inferred' : 'unknown';
  return {
    symbol: stated ?? inferred,
    symbolBasis: basis,
    symbolWhy: WHY[basis](session),
    otherSymbols: joined.filter((symbol) => symbol !== own),
    body,
    session:
      session?.canonical ?? (stated ? sessionOfSymbol(stated) : null) ?? sessionOfLine(head, stated, body),
    language,
    footnotes: findFootnotes(text, superscript),
    sessions,
  };
}

/** The body of the symbol, else of the head. A report of a commission to the Council has the symbols of both. */
function bodyOf(symbol: string | null, head: string): string | null {
  const own = symbol ? bodyOfSymbol(symbol) : null;
  if (own !== null && own !== 'E') return own;
  const named = bodyOfHead(head);
  return own === null || named?.startsWith('E/CN.') ? named : own;
}

/** A working group's paper names its conference first; the group is the body. */
function bodyOfHead(head: string): string | null {
  const full = findFullNames(head).map(({ key }) => key);
  return full.find((key) => key.includes('/WG.')) ?? full[0] ?? null;
}

function sessionOfDates(
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

/** "Seventy-eighth session" alone on a line of the head: a session of the document's body. */
function sessionOfLine(head: string, symbol: string | null, body: string | null): string | null {
  if (!body || !speaksForBody(symbol, body)) return null;
  for (const raw of head.split('\n')) {
    const line = raw.replace(/[#*_]+/g, '').trim();
    const [only] = line && line.length <= LONGEST_LINE ? findMentions(foldText(line).text) : [];
    if (only?.kind !== 'session' || only.ordinal === undefined) continue;
    if (only.start === 0 && only.end === line.length)
      return `${body} ${only.special ? `${only.special} ` : ''}session ${only.ordinal}`;
  }
  return null;
}

function inferSymbol(head: string, session: KnownSession, sessions: KnownSessions | null): string | null {
  const title = readTitleKind(head);
  if (title === 'report') return session.report;
  return title === 'agenda' ? (sessions?.agendaOf(session.canonical) ?? null) : null;
}
