import { z } from 'zod';
import { packAccessions } from './packAccessions.ts';
import { packBody } from './packBody.ts';
import { packDocument } from './packDocument.ts';
import { packEvidence } from './packEvidence.ts';
import { packGists } from './packGists.ts';
import { packInstrument } from './packInstrument.ts';
import { packNamedSource } from './packNamedSource.ts';
import { packReading } from './packReading.ts';
import { packResolution } from './packResolution.ts';
import { packSession } from './packSession.ts';

/** One file of a pack. It may hold some lists and leave out others; files are merged by `buildKnowledge`. */
export const packFile = z.strictObject({
  schema: z.literal('addendum-pack/1'),
  sources: z.array(packNamedSource).default([]),
  bodies: z.array(packBody).default([]),
  sessions: z.array(packSession).default([]),
  documents: z.array(packDocument).default([]),
  resolutions: z.array(packResolution).default([]),
  instruments: z.array(packInstrument).default([]),
  readings: z.array(packReading).default([]),
  gists: z.array(packGists).default([]),
  /** Evidence that people found beside what was read by machine; the document that says so comes first. */
  evidence: z.array(packEvidence.extend({ document: z.string().min(1) })).default([]),
  accessions: z.array(packAccessions).default([]),
});

/** A file of a pack, read and checked. */
export type PackFile = z.infer<typeof packFile>;
