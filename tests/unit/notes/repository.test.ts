import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { describe, expect, it } from 'vitest';
import { addTarget } from '../../../lib/notes/addTarget.ts';
import { clearDraft } from '../../../lib/notes/clearDraft.ts';
import { countNotes } from '../../../lib/notes/countNotes.ts';
import { deleteNote } from '../../../lib/notes/deleteNote.ts';
import { editNote } from '../../../lib/notes/editNote.ts';
import { listDrafts } from '../../../lib/notes/listDrafts.ts';
import { notesOfTargets } from '../../../lib/notes/notesOfTargets.ts';
import { purgeBin } from '../../../lib/notes/purgeBin.ts';
import { purgeNotes } from '../../../lib/notes/purgeNotes.ts';
import { readDraft } from '../../../lib/notes/readDraft.ts';
import { readNote } from '../../../lib/notes/readNote.ts';
import { restoreNote } from '../../../lib/notes/restoreNote.ts';
import { saveDraft } from '../../../lib/notes/saveDraft.ts';
import { saveNote } from '../../../lib/notes/saveNote.ts';
import { SCHEMA_VERSION } from '../../../lib/notes/schema/SCHEMA_VERSION.ts';
import { sampleNote } from './sampleNote.ts';
import { useNotes } from './useNotes.ts';

const NOON = new Date('2099-02-17T12:00:00.000Z');
const LATER = new Date('2099-02-18T12:00:00.000Z');

describe('a note', () => {
  it('is there as it was saved', async () => {
    const db = await useNotes();
    const note = await saveNote(db, sampleNote(), NOON);
    expect(note).toMatchObject({
      ...sampleNote(),
      version: SCHEMA_VERSION,
      created: NOON.toISOString(),
      deleted: null,
    });
    expect(await readNote(db, note.id)).toEqual({ note });
  });

  it('is saved once when asked for twice, as after an answer that did not come', async () => {
    const db = await useNotes();
    const first = await saveNote(db, sampleNote({ id: 'n' }), NOON);
    expect(await saveNote(db, sampleNote({ id: 'n' }), LATER)).toEqual(first);
    expect(await db.changes.count()).toBe(1);
    await expect(saveNote(db, sampleNote({ id: 'n', comment: 'Other' }))).rejects.toMatchObject({
      code: 'note-exists',
    });
  });

  it('takes its draft with it, and leaves it where saving fails', async () => {
    const db = await useNotes();
    const { id: _, ...content } = sampleNote();
    await saveDraft(db, { id: 'n', base: null, content });
    await expect(saveNote(db, { ...content, id: 'n', targets: [] })).rejects.toMatchObject({
      code: 'bad-note',
    });
    expect(await readDraft(db, 'n')).toMatchObject({ draft: { content } });
    await saveNote(db, { ...content, id: 'n' });
    expect(await readDraft(db, 'n')).toBeNull();
  });

  it('has a time of its own for each state', async () => {
    const db = await useNotes();
    const note = await saveNote(db, sampleNote(), NOON);
    const edited = await editNote(db, note.id, { comment: 'Second' }, note.updated, NOON);
    expect(edited).toEqual({ ...note, comment: 'Second', updated: '2099-02-17T12:00:00.001Z' });
  });

  it('is not edited over what came meanwhile', async () => {
    const db = await useNotes();
    const note = await saveNote(db, sampleNote(), NOON);
    await editNote(db, note.id, { comment: 'From another tab' }, note.updated, NOON);
    await expect(editNote(db, note.id, { comment: 'Mine' }, note.updated)).rejects.toMatchObject({
      code: 'note-changed',
      keys: [note.id],
    });
    expect(await editNote(db, note.id, { colour: 3 }, null)).toMatchObject({
      comment: 'From another tab',
      colour: 3,
    });
  });

  it('keeps fields that this version does not know', async () => {
    const db = await useNotes();
    const note = await saveNote(db, sampleNote(), NOON);
    await db.notes.put({ ...note, mood: 'bright' });
    await editNote(db, note.id, { comment: 'Second' }, null);
    expect(await db.notes.get(note.id)).toMatchObject({ mood: 'bright', comment: 'Second' });
  });

  it('writes nothing where nothing differs', async () => {
    const db = await useNotes();
    const note = await saveNote(db, sampleNote(), NOON);
    expect(await editNote(db, note.id, { comment: note.comment }, null, LATER)).toEqual(note);
    expect(await db.changes.count()).toBe(1);
  });

  it('goes to the bin and comes back', async () => {
    const db = await useNotes();
    const { id } = await saveNote(db, sampleNote(), NOON);
    expect(await deleteNote(db, id, LATER)).toMatchObject({ deleted: LATER.toISOString() });
    expect(await notesOfTargets(db, sampleNote().targets)).toEqual([]);
    expect(await countNotes(db)).toEqual({ kept: 0, bin: 1 });
    await expect(editNote(db, id, { comment: 'x' }, null)).rejects.toMatchObject({ code: 'note-deleted' });
    expect(await restoreNote(db, id)).toMatchObject({ deleted: null });
    expect(await countNotes(db)).toEqual({ kept: 1, bin: 0 });
  });

  it('ends after thirty days in the bin, with all that the log holds of it', async () => {
    const db = await useNotes();
    const kept = await saveNote(db, sampleNote(), NOON);
    const { id } = await saveNote(db, sampleNote(), NOON);
    await deleteNote(db, id, NOON);
    expect(await purgeBin(db, new Date('2099-03-19T11:00:00Z'))).toBe(0);
    expect(await purgeBin(db, new Date('2099-03-19T13:00:00Z'))).toBe(1);
    expect(await readNote(db, id)).toBeNull();
    expect(await db.changes.toArray()).toMatchObject([{ key: kept.id }]);
  });

  it('ends at once when its reader says so, but only in the bin', async () => {
    const db = await useNotes();
    const kept = await saveNote(db, sampleNote());
    const { id } = await saveNote(db, sampleNote());
    await deleteNote(db, id);
    expect(await purgeNotes(db, [id, id, kept.id, 'gone'])).toBe(1);
    expect(await db.notes.toArray()).toEqual([kept]);
    expect(await db.changes.toArray()).toMatchObject([{ key: kept.id }]);
  });

  it.each([
    ['edited', (db: Awaited<ReturnType<typeof useNotes>>) => editNote(db, 'gone', { comment: '' }, null)],
    ['deleted', (db: Awaited<ReturnType<typeof useNotes>>) => deleteNote(db, 'gone')],
    ['restored', (db: Awaited<ReturnType<typeof useNotes>>) => restoreNote(db, 'gone')],
  ])('that is not there is not %s', async (_, act) => {
    await expect(act(await useNotes())).rejects.toMatchObject({ code: 'note-missing', keys: ['gone'] });
  });
});

describe('targets', () => {
  it('find a note by each of them, once', async () => {
    const db = await useNotes();
    const { id } = await saveNote(db, sampleNote());
    for (const target of sampleNote().targets) expect(await notesOfTargets(db, [target])).toHaveLength(1);
    expect(await notesOfTargets(db, sampleNote().targets)).toMatchObject([{ note: { id } }]);
    expect(await notesOfTargets(db, ['work:CTOC/COP/WG.4/2099/6@fr'])).toEqual([]);
    expect(await countNotes(db, sampleNote().targets)).toEqual({ kept: 1, bin: 0 });
  });

  it('are gained and never lost', async () => {
    const db = await useNotes();
    const note = await saveNote(db, sampleNote());
    expect(await addTarget(db, [note.id, note.id, 'gone'], 'text:0a1b@en')).toBe(1);
    expect(await addTarget(db, [note.id], 'text:0a1b@en')).toBe(0);
    expect(await readNote(db, note.id)).toEqual({
      note: { ...note, targets: [...note.targets, 'text:0a1b@en'] },
    });
    await expect(addTarget(db, [note.id], 'nonsense')).rejects.toMatchObject({ code: 'bad-note' });
  });
});

describe('a record that cannot be read', () => {
  it.each([
    ['of a later version', { version: SCHEMA_VERSION + 1 }, 'newer-version'],
    ['with a colour of its own', { colour: 9 }, 'bad-shape'],
    ['without a version', { version: undefined }, 'bad-shape'],
  ])('%s is kept, listed and reported', async (_, fields, code) => {
    const db = await useNotes();
    const note = await saveNote(db, sampleNote());
    const raw = { ...note, ...fields };
    await db.notes.put(raw);
    const [found] = await notesOfTargets(db, note.targets);
    expect(found).toMatchObject({ raw, problem: { code } });
    await expect(deleteNote(db, note.id)).rejects.toMatchObject({ code: 'note-unreadable' });
    expect(await db.notes.get(note.id)).toEqual(raw);
  });
});

describe('a draft', () => {
  it('takes the place of the one before, and goes when it is discarded', async () => {
    const db = await useNotes();
    const { id: _, ...content } = sampleNote();
    await saveDraft(db, { id: 'n', base: null, content }, NOON);
    await saveDraft(db, { id: 'n', base: null, content: { ...content, comment: 'More' } }, LATER);
    expect(await listDrafts(db)).toMatchObject([{ draft: { content: { comment: 'More' } } }]);
    await clearDraft(db, 'n');
    expect(await readDraft(db, 'n')).toBeNull();
  });

  it('that is none is refused', async () => {
    const db = await useNotes();
    const { id: _, ...content } = sampleNote();
    const bad = { id: 'n', base: 'yesterday', content };
    await expect(saveDraft(db, bad)).rejects.toMatchObject({ code: 'bad-draft' });
  });
});

it('tells live queries of other handles', async () => {
  const db = await useNotes();
  const other = await useNotes(db.name);
  const seen: number[] = [];
  const both = new Promise<void>((resolve, reject) => {
    const subscription = liveQuery(() => notesOfTargets(other, sampleNote().targets)).subscribe({
      next: (notes) => {
        seen.push(notes.length);
        if (notes.length === 0) void saveNote(db, sampleNote());
        else {
          subscription.unsubscribe();
          resolve();
        }
      },
      error: reject,
    });
  });
  await both;
  expect(seen).toEqual([0, 1]);
});
