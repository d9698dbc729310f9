import { z } from 'zod';
import { contentSchema } from './contentSchema.ts';
import { SCHEMA_VERSION } from './SCHEMA_VERSION.ts';

/** What is being typed. Its id is that of the note which it changes or will become. */
export const draftSchema = z.object({
  id: z.string().min(1),
  version: z.literal(SCHEMA_VERSION),
  /** `updated` of the note when its editing began; null for a note that is not there yet. */
  base: z.iso.datetime().nullable(),
  content: contentSchema,
  updated: z.iso.datetime(),
});

/** What `draftSchema` reads. */
export type Draft = z.infer<typeof draftSchema>;
