import { maskHtml } from '../../lib/document/maskHtml.ts';
import { readContext } from '../../lib/document/readContext.ts';
import type { KnownSessions } from '../../lib/symbols/KnownSessions.ts';
import type { Language } from '../../lib/symbols/Language.ts';
import type { Reference } from '../../lib/symbols/Reference.ts';
import { resolveReferences } from '../../lib/symbols/resolveReferences.ts';

/** One document as `inspect` prints it; offsets are UTF-16 indexes into the file's decoded text. */
export interface InspectedDocument {
  file: string;
  symbol: string | null;
  symbolBasis: 'stated' | 'inferred' | 'unknown';
  symbolWhy: string;
  language: Language | null;
  body: string | null;
  session: { ordinal: number | null; start: string; end: string } | null;
  references: (Omit<Reference, 'pinpoint'> & { paragraph: string | null })[];
}

/** Reads one document: its own symbol, body and session, and every reference in it, resolved. */
export function inspectText(
  file: string,
  original: string,
  isHtml: boolean,
  sessions: KnownSessions,
): InspectedDocument {
  const text = isHtml ? maskHtml(original) : original;
  const context = readContext(text, sessions);
  const session = context.session
    ? sessions.find({ body: context.body }).find(({ canonical }) => canonical === context.session)
    : undefined;
  const references = resolveReferences(text, context);
  return {
    file,
    symbol: context.symbol,
    symbolBasis: context.symbolBasis,
    symbolWhy: context.symbolWhy,
    language: context.language,
    body: context.body,
    session: session ? { ordinal: session.ordinal, start: session.start, end: session.end } : null,
    references: references.map(({ start, end, kind, canonical, pinpoint, status, candidates, reason }) => ({
      start,
      end,
      text: original.slice(start, end),
      kind,
      canonical,
      paragraph: pinpoint,
      status,
      candidates,
      reason,
    })),
  };
}
