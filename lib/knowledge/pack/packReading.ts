import { z } from 'zod';
import { LANGUAGES } from '../../symbols/Language.ts';
import { DOCUMENT_TYPES } from '../DOCUMENT_TYPES.ts';
import { packEvidence } from './packEvidence.ts';
import { packParticipation } from './packParticipation.ts';
import { packRecommendation } from './packRecommendation.ts';

/** A heading, with the place of the one that it stands under. */
const heading = z.strictObject({
  /** As printed: "A. Attendance". */
  text: z.string().min(1),
  under: z.int().nonnegative().nullable().default(null),
});

/**
 * What was read in one copy of a document, by machine. The document is the source of all of it, each part at the
 * paragraph that it names.
 */
export const packReading = z.strictObject({
  /** Its symbol, else its key in `sources`. */
  document: z.string().min(1),
  /** Its symbol, else `text:` and a hash of its text: the head of identities. */
  work: z.string().min(1),
  /** Hash of the words of its paragraphs: tells copies apart. */
  copy: z.string().min(1),
  language: z.enum(LANGUAGES).nullable(),
  type: z.enum(DOCUMENT_TYPES).nullable(),
  date: z.iso.date().nullable(),
  /** Canonical form of the session that it is of. */
  session: z.string().min(1).nullable(),
  /** Who speaks in it: "Secretariat", or the key of the body whose document it is; null where that is not known. */
  speaker: z.string().min(1).nullable(),
  headings: z.array(heading).default([]),
  recommendations: z.array(packRecommendation).default([]),
  participation: packParticipation.optional(),
  /** Documents that the meeting had, or was to have, before it. */
  documentsBefore: z
    .array(z.strictObject({ item: z.string().min(1).nullable(), symbol: z.string().min(1) }))
    .default([]),
  /** Whether it was searched for evidence: its language has words for that. */
  searched: z.boolean(),
  /** What it says of recommendations, its own and others'. */
  evidence: z.array(packEvidence).default([]),
});

/** What was read in a document, as a pack holds it. */
export type PackReading = z.infer<typeof packReading>;
