import { deleteNotes } from '../../../lib/notes/bulk/deleteNotes.ts';
import { tagNotes } from '../../../lib/notes/bulk/tagNotes.ts';
import { deleteNote } from '../../../lib/notes/deleteNote.ts';
import { editNote } from '../../../lib/notes/editNote.ts';
import { redo } from '../../../lib/notes/log/redo.ts';
import { undo } from '../../../lib/notes/log/undo.ts';
import { restoreNote } from '../../../lib/notes/restoreNote.ts';
import { saveDraft } from '../../../lib/notes/saveDraft.ts';
import { saveNote } from '../../../lib/notes/saveNote.ts';
import type { NotesDatabase } from '../../../lib/notes/store/NotesDatabase.ts';
import fc from '../../fixtures/fc.ts';
import { sampleNote } from './sampleNote.ts';

/** A step of a reader in one of two tabs. */
export interface ModelStep {
  name: string;
  tab: 0 | 1;
  /** After how many requests to the store the tab is killed; null where it lives. */
  killedAfter: number | null;
  /** Gives the text that was acknowledged, with the note whose draft it is, if it is one; null for none. */
  act(db: NotesDatabase): Promise<Told | null>;
}

/** A text that the store said it has. */
export interface Told {
  text: string;
  /** Id of the note that it is the draft of; null for a text that was saved. */
  draftOf: string | null;
}

type Act = ModelStep['act'];

/** Each text is unlike every other, so that finding it means something. */
let count = 0;
const nextText = () => `text number ${++count}.`;
const { id: _, ...CONTENT } = sampleNote();

async function silent(work: Promise<unknown>): Promise<null> {
  await work;
  return null;
}
async function tellSaved(write: (comment: string) => Promise<unknown>): Promise<Told> {
  const text = nextText();
  await write(text);
  return { text, draftOf: null };
}

const ACTS: [name: string, act: (id: string) => Act][] = [
  ['create', (id) => (db) => tellSaved((comment) => saveNote(db, sampleNote({ id, comment })))],
  ['edit', (id) => (db) => tellSaved((comment) => editNote(db, id, { comment }, null))],
  [
    'draft',
    (id) => async (db) => {
      const text = nextText();
      await saveDraft(db, { id, base: null, content: { ...CONTENT, comment: text } });
      return { text, draftOf: id };
    },
  ],
  ['delete', (id) => (db) => silent(deleteNote(db, id))],
  ['restore', (id) => (db) => silent(restoreNote(db, id))],
  ['delete all', () => (db) => silent(deleteNotes(db, ['a', 'b', 'c']))],
  ['tag all', (id) => (db) => silent(tagNotes(db, ['a', 'b', 'c'], id, true))],
  ['undo', () => (db) => silent(undo(db))],
  ['redo', () => (db) => silent(redo(db))],
];

/** Any step. */
export const modelStep: fc.Arbitrary<ModelStep> = fc
  .record({
    act: fc.constantFrom(...ACTS),
    id: fc.constantFrom('a', 'b', 'c'),
    tab: fc.constantFrom<0 | 1>(0, 1),
    killedAfter: fc.oneof(
      { weight: 3, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.nat({ max: 7 }) },
    ),
  })
  .map(({ act: [name, make], id, tab, killedAfter }) => ({
    name: `${name} ${id}`,
    tab,
    killedAfter,
    act: make(id),
  }));
