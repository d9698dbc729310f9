import { z } from 'zod';
import { factOf } from './factOf.ts';

/** An item of a session's agenda. */
export const packAgendaItem = z.strictObject({
  /** As printed, "5" or "1 (a)". */
  item: z.string().min(1),
  title: factOf(z.string().min(1)),
  /** Symbols of the documents listed under the item. */
  documents: z.array(factOf(z.string().min(1))).default([]),
});
