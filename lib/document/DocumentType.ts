/** What kind of document it is, by its title and masthead. */
export type DocumentType =
  | 'report'
  | 'draft-report'
  | 'provisional-agenda'
  | 'background-paper'
  | 'draft-questionnaire'
  | 'list-of-participants'
  | 'concluding-observations'
  | 'resolution'
  | 'decision'
  | 'presidential-statement'
  | 'meeting-record'
  | 'addendum'
  | 'revision'
  | 'corrigendum';
