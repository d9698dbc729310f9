import type { DocumentHeader } from './DocumentHeader.ts';

/**
 * Whether a header is that of a document: it has a symbol, or a title that names a kind of document together with
 * something else that only mastheads say. A page that only speaks of a report, or lists some, is none.
 */
export function isDocumentHead(header: DocumentHeader): boolean {
  const { symbol, type, distribution, originalLanguage, agendaItem, jobNumber } = header;
  const isMastheaded = [distribution, originalLanguage, agendaItem, jobNumber].some((said) => said !== null);
  return symbol !== null || (type !== null && isMastheaded);
}
