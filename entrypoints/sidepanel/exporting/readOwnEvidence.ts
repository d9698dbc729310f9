import type { OwnEvidence } from '../../../lib/export/follow-up/OwnEvidence.ts';
import { parseCorrection } from '../../../lib/notes/schema/parseCorrection.ts';
import type { NotesDatabase } from '../../../lib/notes/store/NotesDatabase.ts';
import { useStorage } from '../../../lib/notes/store/useStorage.ts';

/**
 * All evidence that the reader added, in the order in which they did; what cannot be read is left out.
 * @throws {NotesError} of storage
 */
export async function readOwnEvidence(db: NotesDatabase): Promise<OwnEvidence[]> {
  const rows = await useStorage(() => db.corrections.toArray());
  return rows
    .flatMap((row) => {
      const parsed = parseCorrection(row);
      return 'correction' in parsed ? [parsed.correction] : [];
    })
    .sort((a, b) => (a.created < b.created ? -1 : 1))
    .flatMap(({ correction, source }): OwnEvidence[] => {
      if (correction.kind !== 'evidence') return [];
      const { passage, relation, document, paragraph: place, quote } = correction;
      const { paragraph, item, words } = passage;
      return [{ symbol: source.symbol, paragraph, item, words, relation, document, place, quote }];
    });
}
