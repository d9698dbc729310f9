import type { CallName } from '../../../lib/calls/CallTable.ts';
import { CONTEXT } from './CONTEXT.ts';
import { NEW_NOTE } from './NEW_NOTE.ts';
import { RECOMMENDATION } from './RECOMMENDATION.ts';
import { REFERENCE } from './REFERENCE.ts';

const { id: _, ...PASSAGE } = NEW_NOTE;
const PAGE = { text: 'A', blocks: [], url: 'https://www.unodc.org/x', title: '', language: null };
const CORRECTION = { kind: 'symbol', symbol: 'CTOC/COP/WG.4/2009/2' };
const OTHER_PAGE = {
  url: 'https://www.unodc.org/y',
  title: 'Another page',
  symbol: null,
  language: null,
  targets: ['url:https://www.unodc.org/y'],
};

/** What each call takes. */
export const INPUTS: Record<CallName, unknown> = {
  'read-page': PAGE,
  'read-document': PAGE,
  explain: { reference: REFERENCE, context: CONTEXT },
  'explain-canonical': { canonical: 'A/1/1', context: null },
  'explain-recommendation': { recommendation: RECOMMENDATION, context: CONTEXT, page: null },
  'correct-document': { id: NEW_NOTE.id, correction: CORRECTION, page: OTHER_PAGE },
  'undo-correction': { id: NEW_NOTE.id, page: null },
  'report-count': { count: 3, since: 1 },
  'bring-script': { script: 'views' },
  'start-note': NEW_NOTE,
  'set-status': { passage: PASSAGE, tracking: { status: 'waiting', day: '2031-03-09' } },
  'undo-status': { batch: NEW_NOTE.id },
  'note-on-document': { id: NEW_NOTE.id, symbol: 'CTOC/COP/WG.4/2009/2' },
  'cite-passage': { quote: 'Words.', span: { start: 0, end: 6 }, title: 'A page' },
  'notes-of-page': {},
  'describe-documents': { symbols: ['A/1/1'] },
  'report-outline': {},
  'report-notes': { placed: 1, missing: 0 },
  'open-note': { id: 'one' },
  'open-reader': { address: 'https://www.unodc.org/a.pdf' },
  'pages-of-tab': { tabId: 7 },
  'follow-up-of-page': { recommendations: [], tabId: 7, frameId: 0, symbol: null, symbolBasis: 'unknown' },
  'describe-session-whole': { canonical: 'CTOC/COP/WG.4 session 2' },
  'open-evidence': { copy: '0123456789abcdef', paragraph: '8' },
  'learn-document': PAGE,
  'name-links': { addresses: ['https://www.unodc.org/a.pdf'] },
  'learned-changed': { forgotten: [] },
  'notes-changed': {},
};
