import { z } from 'zod';
import { factOf } from './factOf.ts';
import { packAgendaItem } from './packAgendaItem.ts';

/** A session of a body. */
export const packSession = z.strictObject({
  /** "CTOC/COP/WG.4 session 2"; with the first day in place of the number where no number is known. */
  canonical: z.string().min(1),
  /** Key of the body. */
  body: z.string().min(1),
  ordinal: factOf(z.int().positive()).optional(),
  days: factOf(z.strictObject({ start: z.iso.date(), end: z.iso.date() })),
  place: factOf(z.string().min(1)).optional(),
  /** Symbol of the report on the session. */
  report: factOf(z.string().min(1)).optional(),
  /** Symbol of the provisional agenda. */
  provisionalAgenda: factOf(z.string().min(1)).optional(),
  /** The items that are known, in order: not always all of them. */
  agenda: z.array(packAgendaItem).default([]),
});

/** A session as a pack holds it. */
export type PackSession = z.infer<typeof packSession>;
