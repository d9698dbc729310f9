import { findFootnotes } from '../../../lib/document/findFootnotes.ts';
import type { Language } from '../../../lib/symbols/Language.ts';
import type { ReferenceContext } from '../../../lib/symbols/resolve/ReferenceContext.ts';
import { resolveReferences } from '../../../lib/symbols/resolveReferences.ts';

/** What the phrase stands in: the key of the document's body alone, or more of the context. */
export type Setting = string | null | Partial<ReferenceContext>;

/**
 * The references of a phrase, each in one line as tests compare it: `words → canonical #pinpoint`, or, where it is not
 * resolved, `words ? kind reason` with the candidates in brackets
 * ("many" for more than three).
 */
export function readAll(phrase: string, setting: Setting, language: Language | null = null): string[] {
  const context: ReferenceContext = {
    symbol: null,
    body: null,
    session: null,
    language,
    footnotes: findFootnotes(phrase, []),
    sessions: null,
    ...(typeof setting === 'string' || setting === null ? { body: setting } : setting),
  };
  return resolveReferences(phrase, context).map((reference) => {
    const { text, kind, canonical, pinpoint, status, candidates, reason } = reference;
    if (text !== phrase.slice(reference.start, reference.end)) return `wrong offsets: ${text}`;
    if (status === 'resolved') return `${text} → ${canonical}${pinpoint ? ` #${pinpoint}` : ''}`;
    const could = candidates.length > 3 ? 'many' : candidates.map((other) => other.canonical).join(' | ');
    return `${text} ? ${kind} ${reason}${could ? ` [${could}]` : ''}`;
  });
}
