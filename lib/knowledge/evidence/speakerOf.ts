import type { DocumentHeader } from '../../document/DocumentHeader.ts';
import type { DocumentType } from '../../document/DocumentType.ts';

/** What the Secretariat writes, and not the body for which it is written. */
const OF_SECRETARIAT = new Set<DocumentType>([
  'background-paper',
  'provisional-agenda',
  'draft-questionnaire',
]);

/** Who speaks in a document: "Secretariat", or the key of the body whose document it is; null where that is not told. */
export function speakerOf({ type, body }: Pick<DocumentHeader, 'type' | 'body'>): string | null {
  return type !== null && OF_SECRETARIAT.has(type) ? 'Secretariat' : body;
}
