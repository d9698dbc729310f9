import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { BulkResult } from '../../../lib/notes/bulk/changeNotes.ts';
import { colourNotes } from '../../../lib/notes/bulk/colourNotes.ts';
import { deleteNotes } from '../../../lib/notes/bulk/deleteNotes.ts';
import { tagNotes } from '../../../lib/notes/bulk/tagNotes.ts';
import { deleteNote } from '../../../lib/notes/deleteNote.ts';
import { redo } from '../../../lib/notes/log/redo.ts';
import { undo } from '../../../lib/notes/log/undo.ts';
import { saveDraft } from '../../../lib/notes/saveDraft.ts';
import { saveNote } from '../../../lib/notes/saveNote.ts';
import type { NotesDatabase } from '../../../lib/notes/store/NotesDatabase.ts';
import { readAll } from './readAll.ts';
import { sampleNote } from './sampleNote.ts';
import { useNotes } from './useNotes.ts';

const IDS = ['a', 'b', 'binned', 'unreadable', 'missing'];

async function prepare(): Promise<NotesDatabase> {
  const db = await useNotes();
  for (const id of ['a', 'b', 'binned', 'other']) await saveNote(db, sampleNote({ id }));
  await deleteNote(db, 'binned');
  await db.notes.put({ id: 'unreadable', version: 99, targets: [] });
  const { id: _, ...content } = sampleNote();
  await saveDraft(db, { id: 'a', base: null, content: { ...content, comment: 'Half a' } });
  return db;
}

const DEEDS: [string, (db: NotesDatabase) => Promise<BulkResult>, object][] = [
  ['gives a tag', (db) => tagNotes(db, IDS, 'new', true), { tags: ['lanterns', 'new'] }],
  ['takes a tag', (db) => tagNotes(db, IDS, 'lanterns', false), { tags: [] }],
  ['gives a colour', (db) => colourNotes(db, IDS, 3), { colour: 3 }],
  ['deletes', (db) => deleteNotes(db, IDS), { deleted: expect.any(String) }],
];

describe.each(DEEDS)('a deed to many notes that %s', (_name, act, changed) => {
  it('changes those that can be changed, and one undo takes it back', async () => {
    const db = await prepare();
    const before = await readAll(db);
    expect((await act(db)).changed).toBe(2);
    const after = await readAll(db);
    for (const id of ['a', 'b']) expect(await db.notes.get(id)).toMatchObject(changed);
    for (const id of ['binned', 'unreadable', 'other']) {
      expect(after.notes.find((row) => row.id === id)).toEqual(before.notes.find((row) => row.id === id));
    }
    expect(after.drafts).toEqual(before.drafts);
    await undo(db);
    expect(await readAll(db)).toEqual(before);
    await redo(db);
    expect(await readAll(db)).toEqual(after);
  });
});

it('writes nothing where nothing would differ', async () => {
  const db = await prepare();
  const count = await db.changes.count();
  expect(await tagNotes(db, IDS, 'lanterns', true)).toEqual({ changed: 0, batch: null });
  expect(await db.changes.count()).toBe(count);
});
