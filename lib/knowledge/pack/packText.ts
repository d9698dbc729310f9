import { z } from 'zod';
import { LANGUAGES } from '../../symbols/Language.ts';

const offset = z.int().nonnegative();
const spans = z.array(z.object({ start: offset, end: offset }));

/** A block of the source, as documents are parsed from. */
const block = z.object({
  start: offset,
  end: offset,
  kind: z.enum(['paragraph', 'heading', 'list-item', 'table-row', 'preformatted', 'footnote', 'caption']),
  headingLevel: z.number().nullable(),
  listDepth: z.number().nullable(),
  bold: spans,
  superscript: spans,
  links: z.array(z.object({ start: offset, end: offset, href: z.string() })),
  page: z.number().nullable(),
  fontSize: z.number().nullable(),
  position: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }).nullable(),
});

/** The session that a document says it is of. */
const session = z.object({
  /** "CTOC/COP/WG.4 session 2"; with the first day in place of the number where it prints none. */
  canonical: z.string().min(1),
  body: z.string().min(1),
  ordinal: z.int().positive().nullable(),
  /** ISO days. */
  start: z.iso.date().nullable(),
  end: z.iso.date().nullable(),
  place: z.string().min(1).nullable(),
});

/** A document with its text, for one's own use: only where somebody exported it so does a pack hold any. */
export const packText = z.object({
  /** See `copyOf`: work and words. */
  copy: z.string().min(1),
  work: z.string().min(1),
  symbol: z.string().min(1).nullable(),
  language: z.enum(LANGUAGES).nullable(),
  title: z.string().nullable(),
  type: z.string().nullable(),
  /** ISO day. */
  date: z.string().nullable(),
  session: session.nullable().default(null),
  /** Where it was read, the first address first; empty for a file of the reader's own. */
  urls: z.array(z.string().min(1)),
  text: z.string(),
  blocks: z.array(block),
  /** Where its paragraphs stand in `text`, with their first words and the hash of all of them. */
  paragraphs: z.array(
    z.object({
      number: z.string().nullable(),
      annex: z.string().nullable(),
      start: offset,
      end: offset,
      words: z.string(),
      hash: z.string(),
    }),
  ),
  /** When it was first read, ISO time. */
  at: z.iso.datetime(),
});

/** A document with its text, as a pack holds it. */
export type PackText = z.infer<typeof packText>;
