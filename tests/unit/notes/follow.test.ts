import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { deleteNotes } from '../../../lib/notes/bulk/deleteNotes.ts';
import { deleteNote } from '../../../lib/notes/deleteNote.ts';
import { editNote } from '../../../lib/notes/editNote.ts';
import { followNotes } from '../../../lib/notes/list/followNotes.ts';
import { redo } from '../../../lib/notes/log/redo.ts';
import { undo } from '../../../lib/notes/log/undo.ts';
import { purgeNotes } from '../../../lib/notes/purgeNotes.ts';
import { restoreNote } from '../../../lib/notes/restoreNote.ts';
import { saveNote } from '../../../lib/notes/saveNote.ts';
import { isInBin } from '../../../lib/notes/store/isInBin.ts';
import type { NotesDatabase } from '../../../lib/notes/store/NotesDatabase.ts';
import type { Row } from '../../../lib/notes/store/Row.ts';
import { manyNotes } from './manyNotes.ts';
import { sampleNote } from './sampleNote.ts';
import { useNotes } from './useNotes.ts';

/** A list that follows a database as the panel does, and what it offered to undo at each state that it showed. */
function follow(db: NotesDatabase) {
  const rows = new Map<string, Row>();
  const shown: { rows: Row[]; undo: string | undefined }[] = [];
  const settle = vi.fn();
  const put = (row: Row) => rows.set(String(row.id), row);
  const follower = followNotes(db, {
    take: (some) => some.forEach(put),
    hear(news) {
      for (const [id, row] of news.rows) row ? put(row) : rows.delete(id);
      for (const [id, row] of rows) if (isInBin(row) && !news.bin.has(id)) rows.delete(id);
      shown.push({ rows: [...rows.values()], undo: news.undo?.label });
    },
    settle,
    fail(error) {
      throw error;
    },
  });
  const sorted = () => [...rows.values()].sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
  return { ...follower, sorted, shown, settle };
}

const STEPS: [string, (db: NotesDatabase) => Promise<unknown>, string | undefined][] = [
  ['save', (db) => saveNote(db, sampleNote({ id: 'n' })), 'add-note'],
  ['edit', (db) => editNote(db, 'n', { comment: 'two' }, null), 'edit-note'],
  ['delete', (db) => deleteNote(db, 'n'), 'delete-note'],
  ['undo', (db) => undo(db), 'edit-note'],
  ['redo', (db) => redo(db), 'delete-note'],
  ['restore', (db) => restoreNote(db, 'n'), 'restore-note'],
  ['delete many', (db) => deleteNotes(db, ['n']), 'delete-notes'],
  ['purge', (db) => purgeNotes(db, ['n']), undefined],
];

it('hears of every write of another page, and never offers to undo what is of another moment', async () => {
  const db = await useNotes();
  const other = await useNotes(db.name);
  const list = follow(db);
  await expect.poll(() => list.settle.mock.calls.length).toBe(1);
  for (const [name, act, label] of STEPS) {
    await act(other);
    const stored = await db.notes.toArray();
    await expect.poll(() => list.sorted(), { message: name }).toEqual(stored);
    expect(list.shown.at(-1)?.undo, name).toBe(label);
  }
});

it('reads what is wanted first, then all, and what is written meanwhile stays as written', async () => {
  const db = await useNotes();
  const notes = manyNotes(1200);
  await db.notes.bulkPut(notes);
  const list = follow(db);
  const [first, ...targets] = notes[7]?.targets ?? [];
  await list.readFirst([first ?? '', ...targets]);
  expect(list.sorted().length).toBeGreaterThanOrEqual(12);
  await editNote(db, 'note-001199', { comment: 'written meanwhile' }, null);
  await purgeNotes(db, [(await deleteNote(db, 'note-001198')).id]);
  await expect.poll(() => list.settle.mock.calls.length, { timeout: 10_000 }).toBe(1);
  await expect.poll(() => list.sorted()).toEqual(await db.notes.toArray());
});
