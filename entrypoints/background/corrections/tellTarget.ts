import { addTarget } from '../../../lib/notes/addTarget.ts';
import type { KeptCorrection } from '../../../lib/notes/schema/keptCorrectionSchema.ts';
import { notesDatabase } from '../notes/notesDatabase.ts';

/**
 * Lets the corrections of a document that were made before its symbol was known hold for every copy of the work. Those
 * of the symbol itself stay with their copy. What a full disk refuses is tried again at the next visit.
 */
export async function tellTarget(
  corrections: readonly KeptCorrection[],
  targets: readonly string[],
): Promise<void> {
  const work = targets.find((target) => target.startsWith('work:'));
  const nameless = corrections.filter(
    ({ correction, targets: own }) =>
      correction.kind !== 'symbol' && !own.some((target) => target.startsWith('work:')),
  );
  if (work === undefined || nameless.length === 0) return;
  const ids = nameless.map(({ id }) => id);
  await notesDatabase()
    .then((db) => addTarget(db, ids, work, 'corrections'))
    .catch(() => 0);
}
