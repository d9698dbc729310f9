import { z } from 'zod';
import { PDF_FRAGMENT_VALUE } from '../../document/pdf/PDF_FRAGMENT_VALUE.ts';
import { PDF_FRAGMENTS } from '../../document/pdf/PDF_FRAGMENTS.ts';

const offset = z.int().nonnegative();

/**
 * Where in a text a passage stands: W3C TextQuoteSelector, and TextPositionSelector in UTF-16 offsets, `end` exclusive; of a PDF
 * also on which page and where on it, one FragmentSelector a page.
 */
export const selectorSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('TextQuoteSelector'),
    exact: z.string(),
    prefix: z.string(),
    suffix: z.string(),
  }),
  z.object({ type: z.literal('TextPositionSelector'), start: offset, end: offset }),
  // Strict: one of another tool that says more is kept as it is, see `sortSelectors`.
  z.strictObject({
    type: z.literal('FragmentSelector'),
    conformsTo: z.literal(PDF_FRAGMENTS),
    value: z.string().regex(PDF_FRAGMENT_VALUE),
  }),
]);
