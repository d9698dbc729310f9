import { describe, expect, it } from 'vitest';
import { addTarget } from '../../../lib/notes/addTarget.ts';
import { applyImport } from '../../../lib/notes/backup/applyImport.ts';
import { readBackup } from '../../../lib/notes/backup/readBackup.ts';
import { colourNotes } from '../../../lib/notes/bulk/colourNotes.ts';
import { deleteNotes } from '../../../lib/notes/bulk/deleteNotes.ts';
import { tagNotes } from '../../../lib/notes/bulk/tagNotes.ts';
import { clearDraft } from '../../../lib/notes/clearDraft.ts';
import type { NewCorrection } from '../../../lib/notes/corrections/NewCorrection.ts';
import { removeCorrection } from '../../../lib/notes/corrections/removeCorrection.ts';
import { saveCorrection } from '../../../lib/notes/corrections/saveCorrection.ts';
import { deleteNote } from '../../../lib/notes/deleteNote.ts';
import { keepVersion } from '../../../lib/notes/documents/keepVersion.ts';
import { placeNote } from '../../../lib/notes/documents/placeNote.ts';
import { editNote } from '../../../lib/notes/editNote.ts';
import { redo } from '../../../lib/notes/log/redo.ts';
import { undo } from '../../../lib/notes/log/undo.ts';
import { purgeBin } from '../../../lib/notes/purgeBin.ts';
import { purgeNotes } from '../../../lib/notes/purgeNotes.ts';
import { restoreNote } from '../../../lib/notes/restoreNote.ts';
import { saveDraft } from '../../../lib/notes/saveDraft.ts';
import { saveNote } from '../../../lib/notes/saveNote.ts';
import type { NotesDatabase } from '../../../lib/notes/store/NotesDatabase.ts';
import { tally } from '../../fixtures/tally.ts';
import { breakStorage, type Failure } from './breakStorage.ts';
import { readAll } from './readAll.ts';
import { sampleNote } from './sampleNote.ts';
import { useNotes } from './useNotes.ts';
import { writeWhole } from './writeWhole.ts';

const FAILED = { quota: 'writes that a full disk refused', abort: 'writes that were cut off' } as const;
const { id: _, ...CONTENT } = sampleNote();

const BLOCK = '0123456789ab@0';
const PLACE = { quote: 'elsewhere', selectors: [], snapshot: [], text: 'text:0a1b@en', isDraft: false };
const { paragraph: _paragraph, ...SOURCE } = CONTENT.source;
const CORRECTION = {
  id: 'correction',
  targets: ['text:0a1b@en'],
  correction: { kind: 'symbol' as const, symbol: 'CTOC/COP/WG.4/2099/6' },
  source: SOURCE,
} satisfies NewCorrection;

function identity(error: unknown): unknown {
  return error;
}

async function backupOfOther(): Promise<ReturnType<typeof readBackup>> {
  const other = await useNotes();
  for (const id of ['x', 'y', 'z']) await saveNote(other, sampleNote({ id }));
  await saveDraft(other, { id: 'x', base: null, content: CONTENT });
  return readBackup(await writeWhole(other));
}

/** A database with a note, a draft of it, a note in the bin, and something to do again. */
async function prepare(): Promise<NotesDatabase> {
  const db = await useNotes();
  await saveNote(db, sampleNote({ id: 'n' }));
  await saveNote(db, sampleNote({ id: 'm' }));
  await saveNote(db, sampleNote({ id: 'old' }));
  await saveCorrection(db, { ...CORRECTION, id: 'kept' });
  await deleteNote(db, 'old', new Date('2001-01-01'));
  await editNote(db, 'n', { comment: 'two' }, null);
  await undo(db);
  await saveDraft(db, { id: 'n', base: null, content: CONTENT });
  return db;
}

/** Everything that writes, and how many writes it makes at least. */
const WRITERS: [string, number, (db: NotesDatabase) => Promise<unknown>][] = [
  ['saving', 3, (db) => saveNote(db, sampleNote({ id: 'new' }))],
  ['editing', 3, (db) => editNote(db, 'n', { comment: 'three' }, null)],
  ['deleting', 2, (db) => deleteNote(db, 'n')],
  ['restoring', 2, (db) => restoreNote(db, 'old')],
  ['gaining a target', 2, (db) => addTarget(db, ['n'], 'text:0a1b@en')],
  ['drafting', 1, (db) => saveDraft(db, { id: 'n', base: null, content: { ...CONTENT, comment: 'more' } })],
  ['discarding a draft', 1, (db) => clearDraft(db, 'n')],
  ['purging', 3, (db) => purgeBin(db)],
  ['purging what is named', 2, (db) => purgeNotes(db, ['old'])],
  ['tagging many', 3, (db) => tagNotes(db, ['n', 'm'], 'more', true)],
  ['colouring many', 3, (db) => colourNotes(db, ['n', 'm'], 3)],
  ['deleting many', 3, (db) => deleteNotes(db, ['n', 'm'])],
  ['placing', 2, (db) => placeNote(db, 'n', PLACE)],
  [
    'keeping a version',
    1,
    (db) => keepVersion(db, { ...CONTENT, targets: ['text:0a1b@en'] }, { blocks: [BLOCK], isDraft: false }),
  ],
  ['correcting', 2, (db) => saveCorrection(db, CORRECTION)],
  ['taking a correction back', 2, (db) => removeCorrection(db, 'kept')],
  ['undoing', 2, (db) => undo(db)],
  ['doing again', 2, (db) => redo(db)],
];

const FAILURES: [Failure, string][] = [
  ['quota', 'storage-full'],
  ['abort', 'storage-failed'],
];

/** Does something where its first write fails, where its second does, and so on until it is done; gives how often it failed. */
async function failAtEach(
  failure: Failure,
  code: string,
  act: () => Promise<unknown>,
  check: () => Promise<void>,
): Promise<number> {
  for (let count = 0; ; count++) {
    const mend = breakStorage(count, failure);
    const error = await act().then(() => null, identity);
    mend();
    if (error === null) return count;
    expect(error, `write ${count}`).toMatchObject({ name: 'NotesError', code });
    await check();
    tally(FAILED[failure]);
  }
}

/** Every write of the notes, where the store fails at it. Declares its tests. */
export function checkBrokenStorage(): void {
  describe.each(FAILURES)('where every write fails once (%s)', (failure, code) => {
    it.each(WRITERS)('%s changes nothing and says so', async (_name, writes, act) => {
      const db = await prepare();
      const before = [await readAll(db), await db.changes.toArray()];
      const count = await failAtEach(
        failure,
        code,
        () => act(db),
        async () => {
          expect([await readAll(db), await db.changes.toArray()]).toEqual(before);
        },
      );
      expect(count).toBeGreaterThanOrEqual(writes);
      expect([await readAll(db), await db.changes.toArray()]).not.toEqual(before);
    });

    it('importing changes nothing and says so', async () => {
      const backup = await backupOfOther();
      const db = await prepare();
      const before = [await readAll(db), await db.changes.toArray()];
      const count = await failAtEach(
        failure,
        code,
        () => applyImport(db, backup),
        async () => {
          expect([await readAll(db), await db.changes.toArray()]).toEqual(before);
        },
      );
      // Three notes and a draft, a row of the log for each table, and one of their history.
      expect(count).toBe(7);
      expect(await db.notes.count()).toBe(6);
    });
  });
}
