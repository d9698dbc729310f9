import { z } from 'zod';
import { RELATIONS } from '../evidence/RELATIONS.ts';

/** What an organ did, as printed. */
const act = z.strictObject({
  /** In lower case: "welcomed", "takes note with appreciation". */
  verb: z.string().min(1),
  /** Key of the organ: "CTOC/COP". */
  organ: z.string().min(1),
  /** Canonical form of its resolution or decision, where named. */
  resolution: z.string().min(1).nullable(),
  /** Symbol of the document that holds the act, where named. */
  document: z.string().min(1).nullable(),
  /** Whether this document is the act itself, not a report of it. */
  firstHand: z.boolean(),
});

/** A place in a document that bears on a recommendation, of this or of another document. */
export const packEvidence = z.strictObject({
  relation: z.enum(RELATIONS),
  certainty: z.enum(['explicit', 'textual', 'inferred']),
  /** What it bears on: a document by its symbol (or work), and what of it. */
  work: z.string().min(1),
  scope: z.enum(['paragraph', 'set', 'report']),
  /** The paragraph as printed, "31 (b)", "15 to 17"; null for a set or a whole report. */
  paragraph: z.string().min(1).nullable(),
  /** Where it stands: the number of the paragraph that says so; null for one without a number. */
  at: z.string().min(1).nullable(),
  /** Behind "#" in the identity of the recommendation that says so, where it is one. */
  by: z.string().min(1).nullable().default(null),
  /** Who says so: a body by its key, "Secretariat", a delegation as printed; null where it is not told. */
  speaker: z.string().min(1).nullable(),
  act: act.optional(),
});

/** Evidence as a pack holds it, inside the reading of the document where it stands. */
export type PackEvidence = z.infer<typeof packEvidence>;
