import { z } from 'zod';
import { LANGUAGES } from '../symbols/Language.ts';

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

/** A document that is kept on this device, with its text. */
export const learnedDocumentSchema = z.object({
  /** See `copyOf`: work and words. */
  copy: z.string().min(1),
  work: z.string().min(1),
  symbol: z.string().min(1).nullable(),
  language: z.enum(LANGUAGES).nullable(),
  title: z.string().nullable(),
  type: z.string().nullable(),
  /** ISO day. */
  date: z.string().nullable(),
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
  /** Version of the parser that read it, see `PARSER`. */
  parser: z.int(),
  /** Ids of the reader's corrections that it was read with. */
  corrections: z.string(),
  /** When it was first read, ISO time. */
  at: z.iso.datetime(),
});

/** What `learnedDocumentSchema` reads. */
export type LearnedDocument = z.infer<typeof learnedDocumentSchema>;
