import { addTarget } from '../../../lib/notes/addTarget.ts';
import { deleteNotes } from '../../../lib/notes/bulk/deleteNotes.ts';
import { tagNotes } from '../../../lib/notes/bulk/tagNotes.ts';
import { clearDraft } from '../../../lib/notes/clearDraft.ts';
import { deleteNote } from '../../../lib/notes/deleteNote.ts';
import { placeNote } from '../../../lib/notes/documents/placeNote.ts';
import { editNote } from '../../../lib/notes/editNote.ts';
import { redo } from '../../../lib/notes/log/redo.ts';
import { undo } from '../../../lib/notes/log/undo.ts';
import { restoreNote } from '../../../lib/notes/restoreNote.ts';
import { saveDraft } from '../../../lib/notes/saveDraft.ts';
import { saveNote } from '../../../lib/notes/saveNote.ts';
import type { NotesDatabase } from '../../../lib/notes/store/NotesDatabase.ts';
import fc from '../../fixtures/fc.ts';
import type { Told } from './Model.ts';
import { sampleNote } from './sampleNote.ts';

/** What a reader does to one of the notes; gives what the store said of a text, null for nothing. */
export interface Deed {
  name: string;
  id: string;
  act(db: NotesDatabase): Promise<Told | null>;
}

/** A step of a reader with two tabs, before or behind which anything may have happened. */
export type ModelStep =
  /** After how many requests to the store the tab is killed; null where it lives. */
  | { is: 'deed'; deed: Deed; tab: 0 | 1; killedAfter: number | null }
  /** In both tabs at the same time. */
  | { is: 'two deeds'; deeds: readonly [Deed, Deed] }
  | { is: 'reload'; tab: 0 | 1 }
  | { is: 'back up'; tab: 0 | 1 }
  /** The last backup is brought in. */
  | { is: 'bring in'; tab: 0 | 1 }
  /** Everything is lost, and the last backup brought in. */
  | { is: 'lose all'; tab: 0 | 1 };

/** Each text is unlike every other, so that finding it means something. */
let count = 0;
const nextText = () => `text number ${++count}.`;
const { id: _, ...CONTENT } = sampleNote();
const ALL = ['a', 'b', 'c'];

async function silent(work: Promise<unknown>): Promise<null> {
  await work;
  return null;
}
async function tellSaved(id: string, write: (comment: string) => Promise<unknown>): Promise<Told> {
  const text = nextText();
  await write(text);
  return { is: 'saved', id, text };
}

const ACTS: [name: string, act: (id: string) => Deed['act']][] = [
  ['create', (id) => (db) => tellSaved(id, (comment) => saveNote(db, sampleNote({ id, comment })))],
  ['edit', (id) => (db) => tellSaved(id, (comment) => editNote(db, id, { comment }, null))],
  [
    'draft',
    (id) => async (db) => {
      const text = nextText();
      await saveDraft(db, { id, base: null, content: { ...CONTENT, comment: text } });
      return { is: 'drafted', id, text };
    },
  ],
  [
    'discard',
    (id) => async (db) => {
      await clearDraft(db, id);
      return { is: 'discarded', id };
    },
  ],
  ['delete', (id) => (db) => silent(deleteNote(db, id))],
  ['restore', (id) => (db) => silent(restoreNote(db, id))],
  [
    'place',
    (id) => (db) =>
      silent(
        placeNote(db, id, { quote: id, selectors: [], snapshot: [], text: 'text:0a@en', isDraft: false }),
      ),
  ],
  ['gain a target', (id) => (db) => silent(addTarget(db, [id], `text:0${id}@en`))],
  ['delete all', () => (db) => silent(deleteNotes(db, ALL))],
  ['tag all', (id) => (db) => silent(tagNotes(db, ALL, id, true))],
  ['undo', () => (db) => silent(undo(db))],
  ['redo', () => (db) => silent(redo(db))],
];

const deed: fc.Arbitrary<Deed> = fc
  .tuple(fc.constantFrom(...ACTS), fc.constantFrom(...ALL))
  .map(([[name, make], id]) => ({ name, id, act: make(id) }));
const tab = fc.constantFrom<0 | 1>(0, 1);
const killedAfter = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.nat({ max: 7 }) },
);

/** Any step. */
export const modelStep: fc.Arbitrary<ModelStep> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ is: fc.constant('deed' as const), deed, tab, killedAfter }) },
  { weight: 3, arbitrary: fc.record({ is: fc.constant('two deeds' as const), deeds: fc.tuple(deed, deed) }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('reload' as const), tab }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('back up' as const), tab }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('bring in' as const), tab }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('lose all' as const), tab }) },
);
