/** Why a reference was resolved as it was, or was not. Each code has its words in `locales/`. */
export const REASON_CODES = [
  'symbol-printed',
  'number-in-its-series',
  'body-named',
  'body-of-list',
  'body-of-document',
  'body-just-mentioned',
  'body-unknown',
  'several-bodies',
  'instrument-named',
  'instrument-of-document',
  'instrument-unknown',
  'other-law',
  'report-dated',
  'report-of-year',
  'report-unknown',
  'several-reports',
  'footnote-leads-there',
  'symbol-follows',
  'date-in-session',
  'same-as-before',
  'no-antecedent',
  'several-antecedents',
  'this-document',
  'document-unknown',
  'agenda-of-document',
  'session-known',
  'session-unknown',
  'as-printed',
] as const;

/** One of `REASON_CODES`. */
export type ReasonCode = (typeof REASON_CODES)[number];
