import type { Content } from '../schema/contentSchema.ts';
import type { NotesDatabase } from '../store/NotesDatabase.ts';
import { useStorage } from '../store/useStorage.ts';
import { copyKey } from './copyKey.ts';
import { versionSchema } from './versionSchema.ts';

/**
 * Keeps the snapshot of the document version that a note is made on, one row a version: what tells, when the page has
 * changed, which passages stood there already. Nothing of the reader's: it stays out of the log.
 * @throws {NotesError} of storage
 */
export async function keepVersion(
  db: NotesDatabase,
  note: Pick<Content, 'targets' | 'source'>,
  { blocks, isDraft }: { blocks: readonly string[]; isDraft: boolean },
): Promise<void> {
  const key = copyKey(note);
  if (key === null || blocks.length === 0) return;
  const row = versionSchema.parse({ ...key, blocks, isDraft });
  await useStorage(() =>
    db.transaction('rw', db.documents, async () => {
      const there = await db.documents.get(row.copy);
      await db.documents.put({ ...there, ...row });
    }),
  );
}
