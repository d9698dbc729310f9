import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { deleteNote } from '../../../../lib/notes/deleteNote.ts';
import { listHistory } from '../../../../lib/notes/log/listHistory.ts';
import { redo } from '../../../../lib/notes/log/redo.ts';
import { saveNote } from '../../../../lib/notes/saveNote.ts';
import type { Content } from '../../../../lib/notes/schema/contentSchema.ts';
import type { Note } from '../../../../lib/notes/schema/noteSchema.ts';
import { parseNote } from '../../../../lib/notes/schema/parseNote.ts';
import { SCHEMA_VERSION } from '../../../../lib/notes/schema/SCHEMA_VERSION.ts';
import type { NotesDatabase } from '../../../../lib/notes/store/NotesDatabase.ts';
import { isBareStatus } from '../../../../lib/notes/tracking/isBareStatus.ts';
import { setStatus } from '../../../../lib/notes/tracking/setStatus.ts';
import { trackingOf } from '../../../../lib/notes/tracking/trackingOf.ts';
import { undoStatus } from '../../../../lib/notes/tracking/undoStatus.ts';
import { sampleNote } from '../sampleNote.ts';
import { useNotes } from '../useNotes.ts';

const WORK = 'work:CTOC/COP/WG.4/2099/6@en';
const LANTERNS = 'text:rec-0a1b@en';

/** A note on a recommendation, as a page begins it. */
function fresh(over: Partial<Content> = {}): Content {
  const { id: _, ...content } = sampleNote({ comment: '', tags: [] });
  return { ...content, kind: 'recommendation', targets: [WORK, LANTERNS], ...over };
}

async function kept(db: NotesDatabase): Promise<Note[]> {
  const parsed = (await db.notes.toArray()).map(parseNote);
  return parsed.flatMap((each) => ('note' in each && each.note.deleted === null ? [each.note] : []));
}

const RAISED = { status: 'raised', day: '2099-03-09' } as const;
const WAITING = { status: 'waiting', day: null } as const;

it('a status makes one note, is changed in it, and each step is taken back by itself', async () => {
  const db = await useNotes();
  const first = await setStatus(db, RAISED, fresh());
  const second = await setStatus(db, WAITING, fresh());
  expect(second.note).toBe(first.note);
  expect(await kept(db)).toMatchObject([{ id: first.note, status: 'waiting', statusDay: null }]);
  await undoStatus(db, second.batch ?? '');
  expect(await kept(db)).toMatchObject([{ status: 'raised', statusDay: '2099-03-09' }]);
  await undoStatus(db, first.batch ?? '');
  expect(await kept(db)).toEqual([]);
  await redo(db);
  expect(await kept(db)).toMatchObject([{ id: first.note, status: 'raised' }]);
  expect((await listHistory(db, first.note ?? '')).length).toBeGreaterThan(2);
});

it('the same status once more writes nothing', async () => {
  const db = await useNotes();
  const { note } = await setStatus(db, RAISED, fresh());
  expect(await setStatus(db, RAISED, fresh())).toEqual({ note, batch: null });
  expect(await setStatus(await useNotes(), null, fresh())).toEqual({ note: null, batch: null });
});

it('no status takes a note that said nothing else to the bin, and leaves one with words', async () => {
  const db = await useNotes();
  await setStatus(db, RAISED, fresh());
  const other = fresh({ targets: [WORK, 'text:rec-ffff@en'], quote: 'another recommendation' });
  const { id } = await saveNote(db, { ...other, comment: 'Mine.', status: 'done' });
  const { batch } = await setStatus(db, null, fresh());
  await setStatus(db, null, other);
  expect(await kept(db)).toMatchObject([{ id, comment: 'Mine.', status: null }]);
  expect(await db.notes.count()).toBe(2);
  await undoStatus(db, batch ?? '');
  expect(new Set((await kept(db)).map(({ status }) => status))).toEqual(new Set([null, 'raised']));
});

/** Which note of several holds the status. */
const CHOICES: [string, Partial<Content>, boolean][] = [
  ['the same recommendation on another copy', { targets: ['url:https://a.example/x', LANTERNS] }, true],
  ['the same words in the same document', { targets: [WORK] }, true],
  ['a passage within it', { kind: 'passage', targets: [WORK], quote: 'lit' }, false],
  ['the whole document', { kind: 'document', targets: [WORK], selectors: [], quote: '' }, false],
  ['another recommendation', { targets: [WORK, 'text:rec-ffff@en'], quote: 'other words' }, false],
];

it.each(CHOICES)('of a note on %s', async (_name, over, isTaken) => {
  const db = await useNotes();
  const { id } = await saveNote(db, { ...fresh(over), comment: 'Mine.' });
  const { note } = await setStatus(db, WAITING, fresh());
  expect(note === id).toBe(isTaken);
  expect(await kept(db)).toHaveLength(isTaken ? 1 : 2);
});

it('a note in the bin is left there, and one that holds a status comes before one with words', async () => {
  const db = await useNotes();
  const gone = await saveNote(db, fresh());
  await deleteNote(db, gone.id);
  const { note } = await setStatus(db, RAISED, fresh());
  expect(note).not.toBe(gone.id);
  await saveNote(db, { ...fresh(), comment: 'Later.' });
  expect((await setStatus(db, WAITING, fresh())).note).toBe(note);
});

it('only a setting of a status is taken back by its batch', async () => {
  const db = await useNotes();
  await saveNote(db, fresh());
  const [change] = await db.changes.toArray();
  await expect(undoStatus(db, change?.batch ?? '')).rejects.toMatchObject({ code: 'nothing-to-undo' });
  expect(await kept(db)).toHaveLength(1);
});

it('of several notes the one that was changed last tells the status', () => {
  const note = (over: Partial<Note>): Note => ({
    ...fresh(),
    ...{ id: 'a', version: SCHEMA_VERSION, created: '2099-01-01T00:00:00.000Z', deleted: null },
    ...{ updated: '2099-01-01T00:00:00.000Z' },
    ...over,
  });
  const notes = [
    note({ id: 'a', status: 'done', updated: '2099-01-02T00:00:00.000Z' }),
    note({ id: 'b', status: 'raised', statusDay: '2099-01-01', updated: '2099-01-03T00:00:00.000Z' }),
    note({ id: 'c', updated: '2099-01-04T00:00:00.000Z' }),
  ];
  expect(trackingOf(notes)).toEqual({ note: 'b', status: 'raised', day: '2099-01-01' });
  expect(trackingOf([])).toBeNull();
});

it.each([
  [{ status: 'raised' }, true],
  [{ status: 'raised', comment: 'Mine.' }, false],
  [{ status: 'raised', tags: ['a'] }, false],
  [{ status: null }, false],
  [{ status: 'raised', kind: 'passage' }, false],
] as [Partial<Content>, boolean][])('a note with %o holds a status alone: %s', (over, isBare) => {
  expect(isBareStatus(fresh(over))).toBe(isBare);
});
