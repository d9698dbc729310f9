/** How a later text bears on a recommendation, the weightiest first; then what an organ did, and what was reported. */
export const RELATIONS = [
  'restated',
  'built on',
  'changed',
  'differing views',
  'not agreed',
  'deferred',
  'proposed again',
  'mentioned',
  /** A possible link by subject alone: always inferred. */
  'same subject',
  'organ action',
  'led to a document',
  'action reported',
] as const;

/** One of `RELATIONS`. */
export type Relation = (typeof RELATIONS)[number];
