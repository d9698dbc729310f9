import { visitLogOf } from '../log/visitLogOf.ts';
import type { Change } from '../store/Change.ts';
import { isSameButTargets } from '../store/isSameButTargets.ts';
import type { NotesDatabase } from '../store/NotesDatabase.ts';
import type { Row } from '../store/Row.ts';
import { unpackChanges } from '../store/unpackChanges.ts';
import type { Backup } from './Backup.ts';
import type { NoteLineage } from './NoteLineage.ts';

/** What the two logs tell of some notes that are here, by id. Takes part in the transaction under way. */
export async function readLineages(
  db: NotesDatabase,
  backup: Backup,
  notes: ReadonlyMap<string, Row>,
): Promise<Map<string, NoteLineage>> {
  const log: Change[] = [];
  await visitLogOf(db, notes.keys(), (row) => log.push(...unpackChanges([row])));
  const here = groupByNote(log);
  const there = groupByNote(backup.changes);
  return new Map(
    [...notes].map(([id, row]) => {
      const standing = listStanding(here.get(id) ?? []);
      const last = standing.findLast(({ kind }) => kind === 'write');
      const isUntouched = last?.label === 'import' && isSameButTargets(row, last.after);
      const past = listStanding(there.get(id) ?? []).flatMap(statesOf);
      const from = backup.derived?.get(id);
      return [id, { here: standing.flatMap(statesOf), there: from ? [...past, from] : past, isUntouched }];
    }),
  );
}

function groupByNote(changes: readonly Change[]): Map<string, Change[]> {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    if (change.table !== 'notes') continue;
    const group = groups.get(change.key);
    if (group) group.push(change);
    else groups.set(change.key, [change]);
  }
  return groups;
}

/** Without what was taken back: a note did not come after a state that was undone. */
function listStanding(changes: readonly Change[]): Change[] {
  const isUndone = new Map<string, boolean>();
  for (const { kind, of } of changes) {
    if (of !== null && kind !== 'past') isUndone.set(of, kind === 'undo');
  }
  return changes.filter(({ batch, kind, of }) => {
    if (kind === 'undo' || kind === 'redo') return false;
    return !isUndone.get(of ?? batch);
  });
}

function statesOf({ before, after }: Change): Row[] {
  return [before, after].filter((state) => state !== null);
}
