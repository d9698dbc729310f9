import type { DocumentHeader } from '../document/DocumentHeader.ts';
import type { LearnedDocument } from './learnedDocumentSchema.ts';

/** The session that a document says it is of; null where it names neither number nor days, or no body. */
export function sessionIn({
  session,
  body,
}: Pick<DocumentHeader, 'session' | 'body'>): LearnedDocument['session'] {
  if (session === null || body === null) return null;
  const { ordinal, start, end, place } = session;
  const which = ordinal ?? start;
  if (which === null) return null;
  return { canonical: session.canonical ?? `${body} session ${which}`, body, ordinal, start, end, place };
}
