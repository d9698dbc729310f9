import type { Change } from '../store/Change.ts';
import { canonicalText } from '../store/canonicalText.ts';
import type { NotesDatabase } from '../store/NotesDatabase.ts';
import type { Backup } from './Backup.ts';
import type { ImportEntry } from './ImportPlan.ts';

/**
 * The earlier states of the notes that come in, as entries for this log; without those that are in it. Also those of
 * notes whose making was undone: of what was written, nothing is lost between a backup and the way back. They are for
 * reading only: what was done in another database cannot be undone in this one. Takes part in the transaction under way.
 */
export async function planHistory(
  db: NotesDatabase,
  backup: Backup,
  entries: readonly ImportEntry[],
): Promise<Change[]> {
  const keys = new Map(
    entries.flatMap(({ table, key, write }) =>
      table === 'notes' && write ? [[key, write.key] as const] : [],
    ),
  );
  const inFile = new Set(entries.flatMap(({ table, key }) => (table === 'notes' ? [key] : [])));
  for (const { table, key } of backup.changes) if (table === 'notes' && !inFile.has(key)) keys.set(key, key);
  const changes = backup.changes.flatMap((change): Change[] => {
    const key = change.table === 'notes' ? keys.get(change.key) : undefined;
    return key === undefined ? [] : [{ ...change, key, kind: 'past' }];
  });
  const known = await db.changes
    .where('key')
    .anyOf([...keys.values()])
    .toArray();
  const isKnown = new Set(known.map(identify));
  return changes.filter((change) => !isKnown.has(identify(change)));
}

function identify({ key, at, label, after }: Change): string {
  return canonicalText([key, at, label, after]);
}
