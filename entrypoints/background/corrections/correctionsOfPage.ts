import { correctionsOfTargets } from '../../../lib/notes/corrections/correctionsOfTargets.ts';
import type { KeptCorrection } from '../../../lib/notes/schema/keptCorrectionSchema.ts';
import { notesDatabase } from '../notes/notesDatabase.ts';

/**
 * What a reader corrected in a document. Where the store cannot be read the document is read all the same, as it stands:
 * nothing that a reader wrote is lost by that.
 */
export async function correctionsOfPage(targets: readonly string[]): Promise<KeptCorrection[]> {
  if (targets.length === 0) return [];
  try {
    return await correctionsOfTargets(await notesDatabase(), targets);
  } catch {
    return [];
  }
}
