import type { Document } from '../Document.ts';
import type { AppliedCorrection } from './AppliedCorrection.ts';

/** A document as its reader corrected it. */
export interface CorrectedDocument {
  document: Document;
  /** Recommendations that are there by the reader's word, by id: named by the reader, or split off another. */
  byReader: ReadonlyMap<string, 'named' | 'split'>;
  /** All corrections, in the order in which they were given. */
  corrections: AppliedCorrection[];
}
