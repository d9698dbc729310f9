import { z } from 'zod';

/** What a pack says of itself. */
export const packAbout = z.strictObject({
  name: z.string().min(1).max(120),
  /** Who made it, as they call themselves; nobody vouches for it. */
  madeBy: z.string().min(1).max(200).nullable().default(null),
  /** ISO day. */
  madeAt: z.iso.date().nullable().default(null),
  /** What it was made from. */
  source: z.string().min(1).max(500).nullable().default(null),
});

/** What a pack says of itself, read and checked. */
export type PackAbout = z.infer<typeof packAbout>;
