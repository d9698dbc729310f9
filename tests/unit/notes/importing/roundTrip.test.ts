import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { applyImport } from '../../../../lib/notes/backup/applyImport.ts';
import { planImport } from '../../../../lib/notes/backup/planImport.ts';
import { deleteNote } from '../../../../lib/notes/deleteNote.ts';
import { editNote } from '../../../../lib/notes/editNote.ts';
import { importedPart } from '../../../../lib/notes/import/importedPart.ts';
import { readImport } from '../../../../lib/notes/import/readImport.ts';
import { undo } from '../../../../lib/notes/log/undo.ts';
import { saveNote } from '../../../../lib/notes/saveNote.ts';
import type { Note } from '../../../../lib/notes/schema/noteSchema.ts';
import { parseNote } from '../../../../lib/notes/schema/parseNote.ts';
import type { NotesDatabase } from '../../../../lib/notes/store/NotesDatabase.ts';
import fc from '../../../fixtures/fc.ts';
import { readAll } from '../readAll.ts';
import { sampleNote } from '../sampleNote.ts';
import { useNotes } from '../useNotes.ts';
import { arbitraryNote } from './arbitraryNote.ts';
import { encode } from './encode.ts';
import { FORMATS } from './FORMATS.ts';

const byId = (notes: readonly Note[]) => [...notes].sort((a, b) => (a.id < b.id ? -1 : 1));

async function listItems(db: NotesDatabase) {
  return (await db.notes.toArray()).flatMap((row) => {
    const parsed = parseNote(row);
    return 'note' in parsed ? [{ note: { ...parsed.note, imported: importedPart(row) } }] : [];
  });
}

describe.each(FORMATS)('%s', (kind, write) => {
  it('brings any notes back as they were, once, and one undo takes them away', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(arbitraryNote, { selector: ({ id }) => id, minLength: 1, maxLength: 4 }),
        async (notes) => {
          const bytes = await encode(write(notes.map((note) => ({ note }))));
          const db = await useNotes();
          const file = await readImport(db, bytes);
          expect(file).toMatchObject({ kind, refused: [] });
          await applyImport(db, file.backup);
          const kept = (await listItems(db)).map(({ note: { imported: _, ...note } }) => note);
          expect(kept).toEqual(byId(notes));
          const again = await planImport(db, (await readImport(db, bytes)).backup);
          expect(again.counts.notes).toMatchObject({ same: notes.length });
          expect(again.entries.every(({ write }) => write === null)).toBe(true);
          await undo(db);
          expect(await db.notes.count()).toBe(0);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('knows what stayed, what was changed in the file, and what was changed here since', async () => {
    const db = await useNotes();
    const { id: changed } = await saveNote(db, sampleNote({ id: 'changed', comment: 'before' }));
    await saveNote(db, sampleNote({ id: 'same' }));
    const { id: here } = await saveNote(db, sampleNote({ id: 'here', comment: 'before' }));
    const items = await listItems(db);
    const edited = items.map(({ note }) => ({
      note: note.id === changed ? { ...note, comment: 'after' } : note,
    }));
    await editNote(db, here, { comment: 'later' }, null);
    const { backup } = await readImport(db, await encode(write(edited)));
    const { counts } = await applyImport(db, backup);
    expect(counts.notes).toEqual({ new: 0, same: 1, 'newer here': 1, 'newer there': 1, conflicting: 0 });
    const kept = await db.notes.bulkGet([changed, here]);
    expect(kept.map((row) => row?.comment)).toEqual(['after', 'later']);
    expect(
      (await planImport(db, (await readImport(db, await encode(write(edited)))).backup)).counts.notes,
    ).toEqual({
      new: 0,
      same: 2,
      'newer here': 1,
      'newer there': 0,
      conflicting: 0,
    });
  });

  it('leaves what is in the bin there', async () => {
    const db = await useNotes();
    const { id } = await saveNote(db, sampleNote());
    const bytes = await encode(write(await listItems(db)));
    await deleteNote(db, id);
    const before = await readAll(db);
    await applyImport(db, (await readImport(db, bytes)).backup);
    expect(await readAll(db)).toEqual(before);
  });
});
