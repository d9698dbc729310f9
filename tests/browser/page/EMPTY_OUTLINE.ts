import type { FollowedOutline } from '../../../lib/knowledge/followUp/FollowedOutline.ts';

/** A page in which nothing of a document was found. */
export const EMPTY_OUTLINE: FollowedOutline = {
  header: {
    symbol: null,
    symbolBasis: 'unknown',
    symbolWhy: '',
    type: null,
    title: null,
    body: null,
    session: null,
    distribution: null,
    date: null,
    language: null,
    originalLanguage: null,
    agendaItem: null,
    starNote: null,
    jobNumber: null,
  },
  headings: [],
  paragraphs: [],
  recommendations: [],
  agenda: [],
  attendance: [],
  statements: [],
  corrections: [],
  set: [],
};
