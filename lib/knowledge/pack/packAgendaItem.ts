import { z } from 'zod';
import { factOf } from './factOf.ts';

/** Paragraphs of a document that belong together, by their numbers as printed. */
const paragraphs = z.strictObject({
  /** Symbol. */
  document: z.string().min(1),
  from: z.string().min(1),
  to: z.string().min(1),
});

/** An item of a session's agenda. */
export const packAgendaItem = z.strictObject({
  /** As printed, "5" or "1 (a)". */
  item: z.string().min(1),
  title: factOf(z.string().min(1)),
  /** Symbols of the documents listed under the item. */
  documents: z.array(factOf(z.string().min(1))).default([]),
  /** Where the report tells what was said under it. */
  deliberations: factOf(paragraphs).optional(),
  /** Where the report has what was recommended under it. */
  recommendations: factOf(paragraphs).optional(),
});

/** What `packAgendaItem` reads. */
export type PackAgendaItem = z.infer<typeof packAgendaItem>;
