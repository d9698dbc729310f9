import { z } from 'zod';

/** The form of one block of a snapshot: a hash and where the block begins, see anchoring. No word of the document. */
const BLOCK = /^[0-9a-f]{1,20}@[0-9a-z]{1,12}$/;

/** A document version that notes were made on, as the table `documents` keeps it. */
export const versionSchema = z.object({
  /** See `copyKey`. */
  copy: z.string().min(1),
  /** The document's symbol; `text:` and the hash of its text where none was known. */
  work: z.string().min(1),
  blocks: z.array(z.string().regex(BLOCK)),
  /** Whether it is a draft: what was noted on it shows on the final too, and is said to be from the draft. */
  isDraft: z.boolean(),
});
