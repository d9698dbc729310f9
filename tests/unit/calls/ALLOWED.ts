import type { CallName } from '../../../lib/calls/CallTable.ts';

const PAGES = ['page', 'page without an origin', 'frame'];
const OWN = ['panel', 'our page in a tab'];

/** Who may ask what; everybody else may ask nothing. */
export const ALLOWED: Record<CallName, string[]> = {
  'read-page': [...PAGES, ...OWN],
  'read-document': [...PAGES, ...OWN],
  explain: [...PAGES, ...OWN],
  'explain-canonical': [...PAGES, ...OWN],
  'explain-recommendation': [...PAGES, ...OWN],
  'correct-document': [...PAGES, ...OWN],
  'undo-correction': [...PAGES, ...OWN],
  'report-count': [...PAGES, ...OWN],
  'bring-script': PAGES,
  'start-note': [...PAGES, ...OWN],
  'set-status': [...PAGES, ...OWN],
  'undo-status': [...PAGES, ...OWN],
  'note-on-document': [...PAGES, ...OWN],
  'cite-passage': [...PAGES, ...OWN],
  'notes-of-page': [...PAGES, ...OWN],
  'describe-documents': [...PAGES, ...OWN],
  'report-outline': [...PAGES, ...OWN],
  'report-notes': [...PAGES, ...OWN],
  'open-note': [...PAGES, ...OWN],
  'open-reader': [...PAGES, ...OWN],
  'pages-of-tab': OWN,
  'follow-up-of-page': OWN,
  'describe-session-whole': OWN,
  'open-evidence': [...PAGES, ...OWN],
  'learn-document': OWN,
  'name-links': PAGES,
  'learned-changed': OWN,
  'notes-changed': OWN,
};
