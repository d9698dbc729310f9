import * as z from 'zod/mini';

/** Longer than any heading, addressee or list of them in a document. */
const MOST_WORDS = 2_000;
const MOST_LISTED = 500;

const offset = z.int().check(z.nonnegative());
const words = z.string().check(z.maxLength(MOST_WORDS));
const label = z.nullable(words);

/** The shape of an `OutlineRecommendation` in a call. */
export const recommendationInput = z.object({
  id: words,
  paragraph: label,
  annex: label,
  item: label,
  start: offset,
  end: offset,
  asks: z
    .array(
      z.object({ addressee: label, carriedOver: z.boolean(), wording: words, start: offset, end: offset }),
    )
    .check(z.maxLength(MOST_LISTED)),
  headings: z.array(words).check(z.maxLength(MOST_LISTED)),
  refersTo: z
    .array(
      z.object({
        symbol: words,
        paragraph: label,
        relation: z.enum(['builds on', 'restates', 'refers to']),
        start: offset,
        end: offset,
      }),
    )
    .check(z.maxLength(MOST_LISTED)),
  standing: z.enum(['recommendation', 'proposal', 'reads-like']),
  by: z.enum(['machine', 'reader']),
  words,
  hash: words,
  known: z.optional(words),
  copy: z.optional(words),
});
