import { z } from 'zod';
import { correctionSchema } from '../../document/corrections/correctionSchema.ts';
import { contentSchema } from './contentSchema.ts';
import { SCHEMA_VERSION } from './SCHEMA_VERSION.ts';

/** A correction as it is stored: of which document, and as that was known then. Times are ISO, in UTC. */
export const keptCorrectionSchema = z.object({
  id: z.string().min(1),
  version: z.literal(SCHEMA_VERSION),
  /** As those of a note; a correction of the symbol has no work among them, since that is what it corrects. */
  targets: contentSchema.shape.targets,
  correction: correctionSchema,
  source: contentSchema.shape.source.omit({ paragraph: true }),
  created: z.iso.datetime(),
});

/** What `keptCorrectionSchema` reads. */
export type KeptCorrection = z.infer<typeof keptCorrectionSchema>;
