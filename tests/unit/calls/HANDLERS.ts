import type { CallHandlers } from '../../../lib/calls/answerCall.ts';
import type { Card, RecommendationCard } from '../../../lib/knowledge/Card.ts';
import type { FollowedOutline } from '../../../lib/knowledge/followUp/FollowedOutline.ts';
import { EMPTY_OUTLINE } from '../../fixtures/EMPTY_OUTLINE.ts';
import { CONTEXT } from './CONTEXT.ts';
import { RECOMMENDATION } from './RECOMMENDATION.ts';
import { REFERENCE } from './REFERENCE.ts';

const CARD: Card = {
  card: 'plain',
  kind: 'symbol',
  canonical: 'A/1/1',
  reason: 'symbol-printed',
  reference: REFERENCE,
  sources: [],
};
const RECOMMENDATION_CARD: RecommendationCard = {
  ...RECOMMENDATION,
  card: 'recommendation',
  span: { start: 0, end: 10 },
  symbol: 'A/1/1',
  symbolBasis: 'stated',
  citation: 'A/1/1, para. 3',
  refersTo: [],
  summary: null,
  followUp: null,
  lineage: [],
  toOpen: [],
  reference: REFERENCE,
  sources: [],
};
const OUTLINE: FollowedOutline = {
  ...EMPTY_OUTLINE,
  recommendations: [{ ...RECOMMENDATION, later: 'not checked' }],
};

/** An answer to every call. */
export const HANDLERS: CallHandlers = {
  'read-page': async () => ({ context: CONTEXT, references: [] }),
  'read-document': async () => ({ outline: OUTLINE }),
  explain: async () => CARD,
  'explain-canonical': async () => CARD,
  'explain-recommendation': async () => RECOMMENDATION_CARD,
  'correct-document': async () => null,
  'undo-correction': async () => null,
  'report-count': async () => null,
  'bring-script': async () => null,
  'start-note': async () => ({ isShown: true }),
  'set-status': async () => ({ note: null, batch: null }),
  'undo-status': async () => null,
  'note-on-document': async () => ({ isShown: true }),
  'notes-of-page': async () => ({ notes: [], versions: {} }),
  'cite-passage': async () => ({ text: 'A/1/1', html: 'A/1/1', markdown: 'A/1/1' }),
  'describe-documents': async () => ({ documents: [] }),
  'report-outline': async () => null,
  'report-notes': async () => null,
  'open-note': async () => ({ isShown: true }),
  'open-reader': async () => null,
  'pages-of-tab': async () => ({ pages: [] }),
  'follow-up-of-page': async () => ({ cards: [], set: null }),
  'describe-session-whole': async () => ({ session: null }),
  'open-evidence': async () => ({ isOpened: true }),
  'learn-document': async () => ({ isDocument: true, isKept: true, symbol: null }),
  'name-links': async () => ({ links: [] }),
  'learned-changed': async () => null,
  'notes-changed': async () => null,
};
