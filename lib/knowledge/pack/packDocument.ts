import { z } from 'zod';
import { DOCUMENT_TYPES } from '../DOCUMENT_TYPES.ts';
import { factOf } from './factOf.ts';

/** A document, named by its symbol in canonical form. */
export const packDocument = z.strictObject({
  symbol: z.string().min(1),
  /** Canonical form of the session that it belongs to. */
  session: factOf(z.string().min(1)).optional(),
  type: factOf(z.enum(DOCUMENT_TYPES)).optional(),
  /** As printed. */
  title: factOf(z.string().min(1)).optional(),
  date: factOf(z.iso.date()).optional(),
  distribution: factOf(z.enum(['general', 'limited'])).optional(),
});

/** A document as a pack holds it. */
export type PackDocument = z.infer<typeof packDocument>;
