import { z } from 'zod';
import { factOf } from './factOf.ts';

/** The document in which a resolution or decision is printed, and the part of it, "chap. I". */
const holding = z.strictObject({ symbol: z.string().min(1), part: z.string().min(1).nullable() });

/** A resolution or decision, named by its canonical form: "A/RES/64/293", "CTOC/COP decision 4/4". */
export const packResolution = z.strictObject({
  canonical: z.string().min(1),
  /** That it exists, for those of which no more is known. */
  exists: factOf(z.literal(true)).optional(),
  /** As printed. */
  title: factOf(z.string().min(1)).optional(),
  /** Day of adoption. */
  date: factOf(z.iso.date()).optional(),
  /** Canonical form of the session that adopted it. */
  session: factOf(z.string().min(1)).optional(),
  containedIn: factOf(holding).optional(),
  /** What it did, as other documents tell, in our words and in English; never a sentence of a document. */
  did: z.array(factOf(z.string().min(1).max(140))).default([]),
});

/** A resolution or decision as a pack holds it. */
export type PackResolution = z.infer<typeof packResolution>;
