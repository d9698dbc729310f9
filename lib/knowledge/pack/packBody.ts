import { z } from 'zod';
import { factOf } from './factOf.ts';

/** A body: the Conference, a Working Group. */
export const packBody = z.strictObject({
  /** Head of its symbols; its name where no text shows its symbols. */
  key: z.string().min(1),
  /** The head of its symbols, where a text shows it. */
  symbol: factOf(z.string().min(1)).optional(),
  /** Its names as printed, the one to show first. */
  names: z.array(factOf(z.string().min(1))).min(1),
  /** Key of the body that established it. */
  parent: factOf(z.string().min(1)).optional(),
  /** Canonical forms of the resolutions and decisions that gave it its task. */
  mandates: z.array(factOf(z.string().min(1))).default([]),
});

/** A body as a pack holds it. */
export type PackBody = z.infer<typeof packBody>;
