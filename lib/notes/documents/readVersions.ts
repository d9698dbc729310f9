import type { NotesDatabase } from '../store/NotesDatabase.ts';
import { useStorage } from '../store/useStorage.ts';
import { versionSchema } from './versionSchema.ts';

/**
 * The snapshots of document versions, by their keys; one that is not there, or cannot be read, is left out.
 * @throws {NotesError} of storage
 */
export async function readVersions(
  db: NotesDatabase,
  copies: readonly string[],
): Promise<Record<string, { blocks: string[]; isDraft: boolean }>> {
  const rows = await useStorage(() => db.documents.bulkGet([...new Set(copies)]));
  const versions = rows.flatMap((row) => {
    const parsed = versionSchema.safeParse(row);
    return parsed.success ? [[parsed.data.copy, parsed.data] as const] : [];
  });
  return Object.fromEntries(versions);
}
