/** What the tests of the notebook go through, in the order in which it is told. */
export const CASE_KINDS = [
  'writes that a full disk refused',
  'writes that were cut off',
  'stores that were really full',
  'workers killed while saving',
  'random sequences of work in two tabs',
  'steps of such sequences',
  'tabs killed in the middle of such a step',
  'states of the store after random work that was cut off',
  'stores of every version that were opened',
  'imports between two stores that both changed',
  'files that are damaged, cut off or hostile',
  'comments of hostile Markdown',
  'hostile documents written to a format',
  'calls by everyone who may not make them',
  'calls of no name, of no shape or without end',
] as const;

/** One of `CASE_KINDS`. */
export type CaseKind = (typeof CASE_KINDS)[number];
