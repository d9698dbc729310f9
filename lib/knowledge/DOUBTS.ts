/** Why a fact of a pack is only probable. Each code has its words in `locales/`. */
export const DOUBTS = [
  /** The number of a session was counted along a list of sessions; no text prints it beside these days. */
  'ordinal-by-count',
  /** The number of a session follows from what is said of the group's beginnings. */
  'ordinal-inferred',
  /** The days were split off a longer meeting of several groups. */
  'days-inferred',
  /** Told by others than the United Nations; not read in a document of its own. */
  'reported-elsewhere',
  /** The document is cited for something of that session, and so belongs to it. */
  'cited-for-its-content',
  /** The act is dated within the days of that session. */
  'dated-within-session',
  /** Printed below the number of the item, where titles of items stand. */
  'printed-below-item',
  /** It stands in the place of the item, under a heading in other words. */
  'heading-differs',
  /** This is what stands printed, and it looks like a misprint. */
  'looks-misprinted',
  /** Several sources say several things. */
  'sources-differ',
] as const;

/** One of `DOUBTS`. */
export type DoubtCode = (typeof DOUBTS)[number];
