import { z } from 'zod';
import { packAccessions } from './packAccessions.ts';
import { packBody } from './packBody.ts';
import { packDocument } from './packDocument.ts';
import { packFoundEvidence } from './packFoundEvidence.ts';
import { packGists } from './packGists.ts';
import { packInstrument } from './packInstrument.ts';
import { packNamedSource } from './packNamedSource.ts';
import { packReading } from './packReading.ts';
import { packResolution } from './packResolution.ts';
import { packSession } from './packSession.ts';
import { packText } from './packText.ts';

/** The lists of a pack, by name, with the schema of their entries. */
export const PACK_LISTS = {
  sources: packNamedSource,
  bodies: packBody,
  sessions: packSession,
  documents: packDocument,
  resolutions: packResolution,
  instruments: packInstrument,
  readings: packReading,
  gists: packGists,
  evidence: packFoundEvidence,
  accessions: packAccessions,
  // Where a text was read can be opened on a click: nothing but the web.
  texts: packText.extend({ urls: z.array(z.url({ protocol: /^https?$/ })) }),
};
