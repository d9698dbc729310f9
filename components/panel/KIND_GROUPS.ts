import type { ReferenceKind } from '../../lib/symbols/Reference.ts';

/** The kinds of reference under the few headings by which a reader looks for them; each has its words in `locales/`. */
export const KIND_GROUPS = {
  documents: ['symbol', 'document-title', 'paragraph'],
  acts: ['resolution', 'decision', 'operative-paragraph'],
  treaties: ['article', 'rule', 'treaty-series'],
  sessions: ['session', 'agenda-item'],
  numbers: ['sales-number', 'job-number'],
} as const satisfies Record<string, readonly ReferenceKind[]>;

/** One of the headings. */
export type KindGroup = keyof typeof KIND_GROUPS;
