import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { applyImport } from '../../../lib/notes/backup/applyImport.ts';
import { planImport } from '../../../lib/notes/backup/planImport.ts';
import { readBackup } from '../../../lib/notes/backup/readBackup.ts';
import { deleteNote } from '../../../lib/notes/deleteNote.ts';
import { editNote } from '../../../lib/notes/editNote.ts';
import { listHistory } from '../../../lib/notes/log/listHistory.ts';
import { undo } from '../../../lib/notes/log/undo.ts';
import { saveNote } from '../../../lib/notes/saveNote.ts';
import type { Progress } from '../../../lib/notes/store/LongWork.ts';
import { manyNotes } from './manyNotes.ts';
import { readAll } from './readAll.ts';
import { sampleNote } from './sampleNote.ts';
import { useNotes } from './useNotes.ts';
import { writeWhole } from './writeWhole.ts';

describe('an import', () => {
  it('is one batch, tells how far it is, and one undo takes it all back', async () => {
    const from = await useNotes();
    await from.notes.bulkPut(manyNotes(600));
    const backup = readBackup(await writeWhole(from));
    const db = await useNotes();
    await saveNote(db, sampleNote({ id: 'mine' }));
    const before = await readAll(db);
    const told: Progress[] = [];
    const { batch } = await applyImport(db, backup, { onProgress: (progress) => told.push(progress) });
    expect(told).toEqual([250, 500, 600].map((done) => ({ done, total: 600 })));
    expect(await db.notes.count()).toBe(601);
    expect(await undo(db)).toMatchObject({ batch, label: 'import' });
    expect(await readAll(db)).toEqual(before);
  });

  it('of the same file again changes nothing, and after an undo brings all of it again', async () => {
    const from = await useNotes();
    await saveNote(from, sampleNote({ id: 'n', comment: 'there' }));
    await deleteNote(from, (await saveNote(from, sampleNote({ id: 'b' }))).id);
    const backup = readBackup(await writeWhole(from));
    const db = await useNotes();
    await saveNote(db, sampleNote({ id: 'n', comment: 'here' }));
    const preview = await planImport(db, backup);
    const first = await applyImport(db, backup);
    expect(first.counts).toEqual(preview.counts);
    const after = [await readAll(db), await db.changes.toArray()];
    expect(await applyImport(db, backup)).toMatchObject({ batch: null });
    expect([await readAll(db), await db.changes.toArray()]).toEqual(after);
    await undo(db);
    await applyImport(db, backup);
    expect(await readAll(db)).toEqual(after[0]);
  });

  it('can be stopped, and then changed nothing', async () => {
    const from = await useNotes();
    await from.notes.bulkPut(manyNotes(600));
    const backup = readBackup(await writeWhole(from));
    const db = await useNotes();
    const stop = new AbortController();
    const options = { signal: stop.signal, onProgress: () => stop.abort() };
    await expect(applyImport(db, backup, options)).rejects.toMatchObject({ code: 'cancelled' });
    expect([await db.notes.count(), await db.changes.count()]).toEqual([0, 0]);
  });

  it('brings the history of the notes along, for reading, once', async () => {
    const from = await useNotes();
    const { id } = await saveNote(from, sampleNote({ comment: 'one' }));
    await editNote(from, id, { comment: 'two' }, null);
    const backup = readBackup(await writeWhole(from));
    const db = await useNotes();
    for (let time = 0; time < 3; time++) {
      await applyImport(db, backup);
      const history = await listHistory(db, id);
      expect(
        history.map(({ kind, state }) => [kind, state && 'note' in state && state.note.comment]).slice(0, 3),
      ).toEqual([
        ['past', 'one'],
        ['past', 'two'],
        ['write', 'two'],
      ]);
      await undo(db);
      expect(await db.notes.count()).toBe(0);
    }
  });

  it('brings along what was written in a note whose making was undone', async () => {
    const from = await useNotes();
    const { id } = await saveNote(from, sampleNote({ comment: 'taken back' }));
    await undo(from);
    const db = await useNotes();
    for (let time = 0; time < 2; time++) await applyImport(db, readBackup(await writeWhole(from)));
    expect(await db.notes.count()).toBe(0);
    const history = await listHistory(db, id);
    expect(history.map(({ kind, state }) => [kind, state !== null])).toEqual([
      ['past', true],
      ['past', false],
    ]);
  });

  it.each([
    ['what is no record', [7, 'text', null, { id: 3 }]],
    [
      'the same note twice',
      [
        { id: 'a', comment: 'x' },
        { id: 'a', comment: 'x' },
        { id: 'a', comment: 'y' },
      ],
    ],
  ])('keeps %s, and imports it once', async (_, notes) => {
    const file = {
      format: 'addendum-backup/1',
      schema: 1,
      created: '2099-02-17T12:00:00Z',
      drafts: [],
      documents: [],
      packs: [],
    };
    const backup = readBackup(JSON.stringify({ ...file, notes }));
    const db = await useNotes();
    await applyImport(db, backup, { acceptDamage: true });
    const after = await readAll(db);
    const kept = JSON.stringify(after.notes);
    expect(kept).toMatch(/"unreadable":7|"comment":"x".*"comment":"y"/);
    expect(await applyImport(db, backup, { acceptDamage: true })).toMatchObject({ batch: null });
    expect(await readAll(db)).toEqual(after);
    await undo(db);
    expect(await db.notes.count()).toBe(0);
  });
});
