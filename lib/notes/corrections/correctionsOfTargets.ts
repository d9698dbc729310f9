import type { KeptCorrection } from '../schema/keptCorrectionSchema.ts';
import { parseCorrection } from '../schema/parseCorrection.ts';
import type { NotesDatabase } from '../store/NotesDatabase.ts';
import { useStorage } from '../store/useStorage.ts';

/**
 * The corrections of a document, in the order in which they were made: those that name one of its targets, each once.
 * What cannot be read stays in the store and corrects nothing.
 * @throws {NotesError} of storage
 */
export async function correctionsOfTargets(
  db: NotesDatabase,
  targets: readonly string[],
): Promise<KeptCorrection[]> {
  const rows = await useStorage(() => db.corrections.where('targets').anyOf(targets).distinct().toArray());
  return rows
    .map(parseCorrection)
    .flatMap((parsed) => ('correction' in parsed ? [parsed.correction] : []))
    .sort((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : a.id < b.id ? -1 : 1));
}
