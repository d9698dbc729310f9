import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { deleteNotes } from '../../../lib/notes/bulk/deleteNotes.ts';
import { tagNotes } from '../../../lib/notes/bulk/tagNotes.ts';
import { listHistory } from '../../../lib/notes/log/listHistory.ts';
import { redo } from '../../../lib/notes/log/redo.ts';
import { undo } from '../../../lib/notes/log/undo.ts';
import { purgeNotes } from '../../../lib/notes/purgeNotes.ts';
import { restoreNote } from '../../../lib/notes/restoreNote.ts';
import type { LongWork, Progress } from '../../../lib/notes/store/LongWork.ts';
import type { NotesDatabase } from '../../../lib/notes/store/NotesDatabase.ts';
import { readRows } from '../../../lib/notes/store/readRows.ts';
import { runBatch } from '../../../lib/notes/store/runBatch.ts';
import { unpackChanges } from '../../../lib/notes/store/unpackChanges.ts';
import { manyNotes } from './manyNotes.ts';
import { readAll } from './readAll.ts';
import { replayLog } from './replayLog.ts';
import { useNotes } from './useNotes.ts';

const COUNT = 700;
const NOTES = manyNotes(COUNT);
const IDS = NOTES.map(({ id }) => id);

async function prepare(): Promise<NotesDatabase> {
  const db = await useNotes();
  const options = { label: 'import', kind: 'write', now: new Date(), tables: ['notes'] } as const;
  await runBatch(db, options, (batch) =>
    batch.write(
      'notes',
      NOTES.map((note) => ({ key: note.id, before: null, after: note })),
    ),
  );
  return db;
}

it('many changes take few rows of the log, which tells all of them', async () => {
  const db = await prepare();
  await tagNotes(db, IDS, 'new', true);
  expect(await db.changes.count()).toBe(6);
  expect(unpackChanges(await db.changes.toArray())).toHaveLength(2 * COUNT);
  expect((await replayLog(db)).size).toBe(COUNT);
  expect((await listHistory(db, IDS[300] ?? '')).map(({ label }) => label)).toEqual(['import', 'edit-notes']);
});

it('over several rows, undo and redo lead to what was there', async () => {
  const db = await prepare();
  const before = await readAll(db);
  await tagNotes(db, IDS, 'new', true);
  const after = await readAll(db);
  await undo(db);
  expect(await readAll(db)).toEqual(before);
  await redo(db);
  expect(await readAll(db)).toEqual(after);
});

/** A signal that is raised after it was looked at some times: in the middle of a work. */
function stopAfter(looks: number): AbortSignal {
  let left = looks;
  const isRaised = () => {
    left -= 1;
    return left < 0;
  };
  return Object.defineProperty(new AbortController().signal, 'aborted', { get: isRaised });
}

it.each([
  ['changing', 1, (db: NotesDatabase, how: LongWork) => tagNotes(db, IDS, 'newer', true, how)],
  ['undoing', 0, (db: NotesDatabase, how: LongWork) => undo(db, undefined, how)],
])(
  '%s many notes tells how far it is, and is wholly undone where it is stopped',
  async (_name, looks, act) => {
    const db = await prepare();
    const before = [await readAll(db), await db.changes.toArray()];
    await expect(act(db, { signal: stopAfter(looks) })).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect([await readAll(db), await db.changes.toArray()]).toEqual(before);
    const steps: Progress[] = [];
    await act(db, { onProgress: (step) => steps.push(step) });
    expect(steps.at(-1)?.done).toBe(steps.at(-1)?.total);
    expect([await readAll(db), await db.changes.toArray()]).not.toEqual(before);
  },
);

it('what the bin ended leaves the log, and nothing else in its rows does', async () => {
  const db = await prepare();
  await deleteNotes(db, IDS.slice(0, 400));
  await purgeNotes(db, IDS.slice(0, 100));
  expect(JSON.stringify(await db.changes.toArray())).not.toContain(`"${IDS[50]}"`);
  expect(await listHistory(db, IDS[50] ?? '')).toEqual([]);
  expect(await listHistory(db, IDS[150] ?? '')).toHaveLength(2);
  expect((await replayLog(db)).size).toBe(COUNT - 100);
  await restoreNote(db, IDS[150] ?? '');
  await undo(db);
  await undo(db);
  expect(await db.notes.where('deleted').startsWith('').count()).toBe(0);
  // A whole row's worth.
  await deleteNotes(db, IDS);
  await purgeNotes(db, IDS);
  expect([await db.notes.count(), await db.changes.count()]).toEqual([0, 0]);
});

it.each([
  ['neighbours', IDS.slice(100, 200)],
  ['every other one', IDS.filter((_, at) => at % 2 === 0)],
  ['far between', IDS.filter((_, at) => at % 20 === 0)],
  ['backwards, some missing', [...IDS.slice(10, 60), 'none', 'note-000020x'].reverse()],
  ['few', IDS.slice(0, 3)],
  ['none', []],
])('rows are read in the order of their keys: %s', async (_name, keys) => {
  const db = await prepare();
  expect(await readRows(db, 'notes', keys)).toEqual(await db.notes.bulkGet(keys));
});
