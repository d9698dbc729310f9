import { visitLogOf } from '../log/visitLogOf.ts';
import type { Change } from '../store/Change.ts';
import { canonicalText } from '../store/canonicalText.ts';
import type { NotesDatabase } from '../store/NotesDatabase.ts';
import { unpackChanges } from '../store/unpackChanges.ts';
import type { Backup } from './Backup.ts';
import type { ImportEntry } from './ImportPlan.ts';

/** Tables of what readers write. */
const WRITTEN: readonly string[] = ['notes', 'drafts'];

/**
 * The earlier states of the notes and drafts that come in, as entries for this log; without those that are in it. Also
 * those of what is not in the file any more, because its making was undone: of what was written, nothing is lost between
 * a backup and the way back. They are for reading only: what was done in another database cannot be undone in this one.
 * Takes part in the transaction under way.
 */
export async function planHistory(
  db: NotesDatabase,
  backup: Backup,
  entries: readonly ImportEntry[],
): Promise<Change[]> {
  const inFile = new Map(entries.map(({ table, key, write }) => [`${table} ${key}`, write?.key ?? null]));
  const changes = backup.changes.flatMap((change): Change[] => {
    const written = inFile.get(`${change.table} ${change.key}`);
    const key = written === undefined ? change.key : written;
    return key === null || !WRITTEN.includes(change.table) ? [] : [{ ...change, key, kind: 'past' }];
  });
  const keys = new Set(changes.map(({ key }) => key));
  const isKnown = new Set<string>();
  await visitLogOf(db, keys, (row) => {
    for (const change of unpackChanges([row])) if (keys.has(change.key)) isKnown.add(identify(change));
  });
  return changes.filter((change) => !isKnown.has(identify(change)));
}

function identify({ table, key, at, label, after }: Change): string {
  return canonicalText([table, key, at, label, after]);
}
