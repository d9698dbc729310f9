import { z } from 'zod';
import { factOf } from './factOf.ts';

/** An entry of the United Nations Treaty Series, as printed. */
const treatySeries = z.strictObject({ volume: z.string().min(1), number: z.string().min(1) });

/** A treaty or other instrument that texts cite by article. */
export const packInstrument = z.strictObject({
  /** Head of canonical forms: "UNTOC", "TIP Protocol". */
  key: z.string().min(1),
  name: factOf(z.string().min(1)),
  /** What texts call it for short. */
  shortNames: z.array(factOf(z.string().min(1))).default([]),
  /** Canonical form of the resolution that adopted it. */
  adoptedBy: factOf(z.string().min(1)).optional(),
  adopted: factOf(z.iso.date()).optional(),
  inForce: factOf(z.iso.date()).optional(),
  treatySeries: factOf(treatySeries).optional(),
});

/** An instrument as a pack holds it. */
export type PackInstrument = z.infer<typeof packInstrument>;
