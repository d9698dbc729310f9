import { type ParsedCorrection, parseCorrection } from '../schema/parseCorrection.ts';
import type { NotesDatabase } from '../store/NotesDatabase.ts';
import { useStorage } from '../store/useStorage.ts';

/**
 * One correction; null where there is none.
 * @throws {NotesError} of storage
 */
export async function readCorrection(db: NotesDatabase, id: string): Promise<ParsedCorrection | null> {
  const row = await useStorage(() => db.corrections.get(id));
  return row === undefined ? null : parseCorrection(row);
}
