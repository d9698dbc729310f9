import type { KeptCorrection } from '../schema/keptCorrectionSchema.ts';

/** A correction to be kept. */
export type NewCorrection = Omit<KeptCorrection, 'version' | 'created'>;
