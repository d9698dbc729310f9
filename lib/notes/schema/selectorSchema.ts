import { z } from 'zod';

const offset = z.int().nonnegative();

/** Where in a text a passage stands: W3C TextQuoteSelector, and TextPositionSelector in UTF-16 offsets, `end` exclusive. */
export const selectorSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('TextQuoteSelector'),
    exact: z.string(),
    prefix: z.string(),
    suffix: z.string(),
  }),
  z.object({ type: z.literal('TextPositionSelector'), start: offset, end: offset }),
]);
