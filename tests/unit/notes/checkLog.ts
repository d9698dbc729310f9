import { describe, expect, it } from 'vitest';
import { addTarget } from '../../../lib/notes/addTarget.ts';
import { deleteNote } from '../../../lib/notes/deleteNote.ts';
import { editNote } from '../../../lib/notes/editNote.ts';
import { findRedo } from '../../../lib/notes/log/findRedo.ts';
import { findUndo } from '../../../lib/notes/log/findUndo.ts';
import { listHistory } from '../../../lib/notes/log/listHistory.ts';
import { redo } from '../../../lib/notes/log/redo.ts';
import { undo } from '../../../lib/notes/log/undo.ts';
import { purgeBin } from '../../../lib/notes/purgeBin.ts';
import { saveNote } from '../../../lib/notes/saveNote.ts';
import type { NotesDatabase } from '../../../lib/notes/store/NotesDatabase.ts';
import { readAll } from './readAll.ts';
import { sampleNote } from './sampleNote.ts';
import { useNotes } from './useNotes.ts';

/** The comment of the note "n", with "(bin)" where it lies there; null where it is not there. */
async function look(db: NotesDatabase): Promise<string | null> {
  const row = await db.notes.get('n');
  return row ? `${row.comment}${row.deleted === null ? '' : ' (bin)'}` : null;
}

const STEPS: Record<string, (db: NotesDatabase) => Promise<unknown>> = {
  save: (db) => saveNote(db, sampleNote({ id: 'n', comment: 'one' })),
  two: (db) => editNote(db, 'n', { comment: 'two' }, null),
  three: (db) => editNote(db, 'n', { comment: 'three' }, null),
  bin: (db) => deleteNote(db, 'n'),
  learn: (db) => addTarget(db, ['n'], 'text:0a1b@en'),
  other: (db) => saveNote(db, sampleNote()),
  undo: (db) => undo(db),
  redo: (db) => redo(db),
};

/** Undo, redo and history. Declares its tests. */
export function checkLog(): void {
  describe('the way back and forth', () => {
    it.each<[string, string | null]>([
      ['save undo', null],
      ['save two undo', 'one'],
      ['save two undo undo', null],
      ['save two undo undo redo', 'one'],
      ['save two undo undo redo redo', 'two'],
      ['save two undo redo undo', 'one'],
      ['save two undo redo undo undo', null],
      ['save two three undo undo redo', 'two'],
      ['save two three undo undo redo undo undo redo redo redo', 'three'],
      ['save bin', 'one (bin)'],
      ['save bin undo', 'one'],
      ['save bin undo redo', 'one (bin)'],
      ['save learn undo', null],
      ['save learn undo redo', 'one'],
      ['save two undo learn redo', 'two'],
      ['save two other undo undo', 'one'],
      ['save two undo three undo', 'one'],
    ])('%s: %s', async (steps, expected) => {
      const db = await useNotes();
      for (const step of steps.split(' ')) await STEPS[step]?.(db);
      expect(await look(db)).toBe(expected);
    });

    it.each([
      ['undo', 'nothing-to-undo'],
      ['redo', 'nothing-to-redo'],
      ['save undo undo', 'nothing-to-undo'],
      ['save redo', 'nothing-to-redo'],
      ['save two undo redo redo', 'nothing-to-redo'],
      ['save two undo other redo', 'nothing-to-redo'],
      ['save learn undo undo', 'nothing-to-undo'],
    ])('%s: %s', async (line, code) => {
      const db = await useNotes();
      const steps = line.split(' ');
      for (const step of steps.slice(0, -1)) await STEPS[step]?.(db);
      const before = [await readAll(db), await db.changes.count()];
      await expect(STEPS[steps.at(-1) ?? '']?.(db)).rejects.toMatchObject({ code });
      expect([await readAll(db), await db.changes.count()]).toEqual(before);
    });

    it('keeps targets that were gained meanwhile', async () => {
      const db = await useNotes();
      for (const step of ['save', 'two', 'learn', 'undo']) await STEPS[step]?.(db);
      expect(await db.notes.get('n')).toMatchObject({
        comment: 'one',
        targets: [...sampleNote().targets, 'text:0a1b@en'],
      });
      await redo(db);
      expect(await db.notes.get('n')).toMatchObject({
        comment: 'two',
        targets: [...sampleNote().targets, 'text:0a1b@en'],
      });
    });

    it('takes back one batch among others, and only that', async () => {
      const db = await useNotes();
      await STEPS.save?.(db);
      const first = await findUndo(db);
      await STEPS.other?.(db);
      await undo(db, first?.batch);
      expect(await look(db)).toBeNull();
      expect(await db.notes.count()).toBe(1);
      await expect(undo(db, first?.batch)).rejects.toMatchObject({ code: 'nothing-to-undo' });
      expect(await findRedo(db)).toMatchObject({ batch: first?.batch, label: 'add-note' });
    });

    it('says so where something newer would be overwritten, and changes nothing', async () => {
      const db = await useNotes();
      await STEPS.save?.(db);
      const first = await findUndo(db);
      await STEPS.two?.(db);
      await expect(undo(db, first?.batch)).rejects.toMatchObject({ code: 'would-overwrite', keys: ['n'] });
      expect(await look(db)).toBe('two');
      expect(await db.changes.count()).toBe(2);
    });

    it('passes over what the bin ended', async () => {
      const db = await useNotes();
      await STEPS.other?.(db);
      await STEPS.save?.(db);
      await deleteNote(db, 'n', new Date('2001-01-01'));
      await purgeBin(db);
      await undo(db);
      expect(await db.notes.count()).toBe(0);
      await expect(undo(db)).rejects.toMatchObject({ code: 'nothing-to-undo' });
    });
  });

  it('tells the history of one note', async () => {
    const db = await useNotes();
    for (const step of ['save', 'other', 'two', 'learn', 'undo', 'bin']) await STEPS[step]?.(db);
    const history = await listHistory(db, 'n');
    expect(
      history.map(({ kind, label, state }) => [
        kind,
        label,
        state && 'note' in state ? state.note.comment : null,
      ]),
    ).toEqual([
      ['write', 'add-note', 'one'],
      ['write', 'edit-note', 'two'],
      ['auto', 'add-target', 'two'],
      ['undo', 'edit-note', 'one'],
      ['write', 'delete-note', 'one'],
    ]);
  });
}
