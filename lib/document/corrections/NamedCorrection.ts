import type { Correction } from './Correction.ts';

/** A correction with the name by which it can be taken back. */
export interface NamedCorrection {
  id: string;
  correction: Correction;
}
