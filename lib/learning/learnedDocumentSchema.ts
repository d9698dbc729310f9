import { z } from 'zod';
import { packText } from '../knowledge/pack/packText.ts';

/** A document that is kept on this device, with its text. */
export const learnedDocumentSchema = packText.extend({
  /** Version of the parser that read it, see `PARSER`. */
  parser: z.int(),
  /** Ids of the reader's corrections that it was read with. */
  corrections: z.string(),
});

/** What `learnedDocumentSchema` reads. */
export type LearnedDocument = z.infer<typeof learnedDocumentSchema>;
