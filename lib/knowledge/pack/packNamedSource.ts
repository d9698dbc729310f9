import { z } from 'zod';

/** A source that has no symbol, or an address: facts name it by its key. */
export const packNamedSource = z.strictObject({
  key: z.string().regex(/^[a-z0-9-]+$/),
  /** Its title or address, as a card shows it. */
  document: z.string().min(1),
  /** What it is, for people who correct the pack. */
  about: z.string().min(1),
});

/** A named source as a pack holds it. */
export type PackNamedSource = z.infer<typeof packNamedSource>;
