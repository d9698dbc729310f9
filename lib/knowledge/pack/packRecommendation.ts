import { z } from 'zod';

const ask = z.strictObject({
  /** As printed; null where nobody is named. */
  addressee: z.string().min(1).nullable(),
  /** Whether the addressee was named earlier. */
  carriedOver: z.boolean().default(false),
  /** In lower case: "should consider". */
  wording: z.string().min(1),
});

const backReference = z.strictObject({
  /** Canonical form of the document, or of the resolution. */
  symbol: z.string().min(1),
  /** As printed; null for the whole. */
  paragraph: z.string().min(1).nullable(),
  relation: z.enum(['builds on', 'restates', 'refers to']),
});

/** A recommendation or proposal of a document that was read: what it is, without its text. */
export const packRecommendation = z.strictObject({
  /** Behind "#" in its identity: "15", "31(a)", "6.1". */
  at: z.string().min(1),
  standing: z.enum(['recommendation', 'proposal']),
  paragraph: z.string().min(1).nullable(),
  annex: z.string().min(1).nullable().default(null),
  item: z.string().min(1).nullable().default(null),
  asks: z.array(ask).min(1),
  refersTo: z.array(backReference).default([]),
  /** Place of its innermost heading among the headings of the reading; null under none. */
  heading: z.int().nonnegative().nullable(),
  /** Of its text, in the form of `encodeFingerprint`. */
  fingerprint: z.string().regex(/^[\w-]{19,}$/),
});

/** A recommendation as a pack holds it. */
export type PackRecommendation = z.infer<typeof packRecommendation>;
