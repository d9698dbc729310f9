import type { ExportWords } from '../../../lib/export/ExportWords.ts';

/** The words of an export, in English. */
export const SAMPLE_WORDS: ExportWords = {
  languageTag: 'en-GB',
  title: 'Notes',
  unnamed: 'Document without a name',
  comment: 'Note',
  tags: 'Tags',
  status: 'My status',
  created: 'Noted',
  updated: 'Changed',
  page: 'page',
  statuses: { 'to check': 'to check', 'set aside': 'set aside' },
  unreadable: 'Not readable: $1',
};
