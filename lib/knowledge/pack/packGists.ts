import { z } from 'zod';
import { LANGUAGES } from '../../symbols/Language.ts';
import { TOPICS } from '../TOPICS.ts';

const gist = z.strictObject({
  /** What it asks, in our words; never a sentence of the document. */
  gist: z.string().min(1).max(140),
  topics: z.array(z.enum(TOPICS)).min(1),
});

/** What people wrote about the recommendations of one document. */
export const packGists = z.strictObject({
  /** As in its reading: its symbol, else its key in `sources`. */
  document: z.string().min(1),
  /** The language of the gists. */
  language: z.enum(LANGUAGES),
  /** By what stands behind "#" in identities: "15", "31(a)". */
  recommendations: z.record(z.string().min(1), gist),
});

/** Gists as a pack holds them. */
export type PackGists = z.infer<typeof packGists>;
