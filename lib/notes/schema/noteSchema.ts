import { z } from 'zod';
import { contentSchema } from './contentSchema.ts';
import { SCHEMA_VERSION } from './SCHEMA_VERSION.ts';

/** A note. Times are ISO, in UTC; `updated` differs from one state of a note to the next. */
export const noteSchema = contentSchema.extend({
  id: z.string().min(1),
  version: z.literal(SCHEMA_VERSION),
  created: z.iso.datetime(),
  updated: z.iso.datetime(),
  /** When it was put in the bin; null while it is not there. */
  deleted: z.iso.datetime().nullable(),
});

/** What `noteSchema` reads. */
export type Note = z.infer<typeof noteSchema>;
