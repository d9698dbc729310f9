import { z } from 'zod';
import { PACK_LISTS } from './PACK_LISTS.ts';
import { packAbout } from './packAbout.ts';

/** One file of a pack. It may hold some lists and leave out others; files are merged by `buildKnowledge`. */
export const packFile = z.strictObject({
  schema: z.literal('addendum-pack/1'),
  about: packAbout.optional(),
  sources: z.array(PACK_LISTS.sources).default([]),
  bodies: z.array(PACK_LISTS.bodies).default([]),
  sessions: z.array(PACK_LISTS.sessions).default([]),
  documents: z.array(PACK_LISTS.documents).default([]),
  resolutions: z.array(PACK_LISTS.resolutions).default([]),
  instruments: z.array(PACK_LISTS.instruments).default([]),
  readings: z.array(PACK_LISTS.readings).default([]),
  gists: z.array(PACK_LISTS.gists).default([]),
  evidence: z.array(PACK_LISTS.evidence).default([]),
  accessions: z.array(PACK_LISTS.accessions).default([]),
  texts: z.array(PACK_LISTS.texts).default([]),
});

/** A file of a pack, read and checked. */
export type PackFile = z.infer<typeof packFile>;
