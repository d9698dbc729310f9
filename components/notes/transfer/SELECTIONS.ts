/** Which notes an export can take: those of the document in front, those that the list shows, those on one session's documents, all. */
export const SELECTIONS = ['here', 'listed', 'session', 'everything'] as const;

/** One of `SELECTIONS`. */
export type Selection = (typeof SELECTIONS)[number];
