import { z } from 'zod';
import { factOf } from './factOf.ts';

/** Who became party to an instrument between two sessions, as a document tells. */
export const packAccessions = z.strictObject({
  /** Short name as in canonical forms: "TIP Protocol". */
  instrument: z.string().min(1),
  /** Canonical forms of the sessions between which it was. */
  since: factOf(z.string().min(1)),
  until: factOf(z.string().min(1)),
  /** As printed. */
  acceded: factOf(z.array(z.string().min(1)).min(1)),
  /** How many States were parties then. */
  parties: factOf(z.int().positive()).optional(),
  /** Who was only said to be about to. */
  announced: factOf(z.array(z.string().min(1)).min(1)).optional(),
});

/** Accessions as a pack holds them. */
export type PackAccessions = z.infer<typeof packAccessions>;
