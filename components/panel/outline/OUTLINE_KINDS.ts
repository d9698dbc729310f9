/** What an outline lists, in the order in which a reader chooses from it; each has its words in `locales/`. */
export const OUTLINE_KINDS = [
  'recommendations',
  'proposals',
  'agenda',
  'statements',
  'attendance',
  'references',
  'headings',
] as const;

/** One of `OUTLINE_KINDS`. */
export type OutlineKind = (typeof OUTLINE_KINDS)[number];
