/** What recommendations are about, the whole list. Each code has its words in `locales/`. */
export const TOPICS = [
  'awareness-raising',
  'case-management',
  'civil-society',
  'compensation',
  'coordination',
  'demand',
  'forced-labour',
  'future-work',
  'information-sharing',
  'investigation-prosecution',
  'joint-investigations',
  'key-concepts',
  'legal-representation',
  'legislation',
  'migration',
  'non-punishment',
  'private-sector',
  'research-data',
  'review',
  'technical-assistance',
  'training',
  'victim-identification',
  'victim-protection',
  'witnesses',
] as const;

/** One of `TOPICS`. */
export type Topic = (typeof TOPICS)[number];
