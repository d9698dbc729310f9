/** What kind of document it is. Each code has its words in `locales/`. */
export const DOCUMENT_TYPES = [
  'report',
  'draft-report',
  'provisional-agenda',
  'background-paper',
  'draft-questionnaire',
  'list-of-participants',
  'concluding-observations',
  'resolution',
  'decision',
  'presidential-statement',
  'meeting-record',
  'addendum',
  'revision',
  'corrigendum',
] as const;

/** One of `DOCUMENT_TYPES`. */
export type DocumentType = (typeof DOCUMENT_TYPES)[number];
