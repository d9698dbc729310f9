import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { deleteNote } from '../../../lib/notes/deleteNote.ts';
import { editNote } from '../../../lib/notes/editNote.ts';
import { listTexts } from '../../../lib/notes/log/listTexts.ts';
import { undo } from '../../../lib/notes/log/undo.ts';
import { saveNote } from '../../../lib/notes/saveNote.ts';
import type { NotesDatabase } from '../../../lib/notes/store/NotesDatabase.ts';
import { sampleNote } from './sampleNote.ts';
import { useNotes } from './useNotes.ts';

const write = (comment: string) => (db: NotesDatabase) => editNote(db, 'n', { comment }, null);
const recolour = (db: NotesDatabase) => editNote(db, 'n', { colour: 3 }, null);

it.each<[string, ((db: NotesDatabase) => Promise<unknown>)[], string[]]>([
  ['as it was made', [], ['one']],
  ['after edits, the newest first', [write('two'), write('three')], ['three', 'two', 'one']],
  ['of a colour is no other text', [recolour], ['one']],
  ['that came back stands where it came back', [write('two'), write('one')], ['one', 'two']],
  ['that was taken back is still there', [write('two'), (db) => undo(db)], ['one', 'two']],
  ['of nothing is none', [write(' ')], ['one']],
  ['of a note in the bin', [write('two'), (db) => deleteNote(db, 'n')], ['two', 'one']],
])('the text of a note %s', async (_name, steps, expected) => {
  const db = await useNotes();
  await saveNote(db, sampleNote({ id: 'n', comment: 'one' }));
  await saveNote(db, sampleNote({ id: 'other', comment: 'not mine' }));
  for (const step of steps) await step(db);
  expect((await listTexts(db, 'n')).map(({ comment }) => comment)).toEqual(expected);
});
