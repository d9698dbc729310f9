import { z } from 'zod';
import { STATUSES } from './STATUSES.ts';
import { selectorSchema } from './selectorSchema.ts';

/** Where a note was made, as it was known then. */
const source = z.object({
  /** In canonical form. */
  symbol: z.string().min(1).nullable(),
  title: z.string(),
  url: z.string().min(1).nullable(),
  /** Language code, "en". */
  language: z.string().min(1).nullable(),
  /** Label of the paragraph as printed, "15", "15 (a)", "15–17"; in an annex "annex I, 3". Null where it has none. */
  paragraph: z.string().min(1).nullable(),
});

/** What the reader sets down: the part that a note and its draft have in common. */
export const contentSchema = z.object({
  kind: z.enum(['passage', 'recommendation', 'document']),
  /** Everything that names what the note is on: "work:CTOC/COP/WG.4/2010/6@en", "url:https://…", "text:<hash>@en". */
  targets: z.array(z.string().regex(/^(?:work|url|text):./)).min(1),
  /** Empty for a note on a whole document. */
  selectors: z.array(selectorSchema),
  /** The passage as it read; empty for a note on a whole document. */
  quote: z.string(),
  /** Markdown as typed. */
  comment: z.string(),
  tags: z.array(z.string().min(1)),
  colour: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  status: z.enum(STATUSES).nullable(),
  /** The day that goes with the status, as its reader set it: until when to wait, when it was raised. Null for none. */
  statusDay: z.iso.date().nullable(),
  source,
});

/** What `contentSchema` reads. */
export type Content = z.infer<typeof contentSchema>;
