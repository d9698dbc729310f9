import { expect, it } from 'vitest';
import { addTarget } from '../../../lib/notes/addTarget.ts';
import { deleteNote } from '../../../lib/notes/deleteNote.ts';
import { editNote } from '../../../lib/notes/editNote.ts';
import { redo } from '../../../lib/notes/log/redo.ts';
import { undo } from '../../../lib/notes/log/undo.ts';
import { restoreNote } from '../../../lib/notes/restoreNote.ts';
import { saveNote } from '../../../lib/notes/saveNote.ts';
import type { NotesDatabase } from '../../../lib/notes/store/NotesDatabase.ts';
import fc from '../../fixtures/fc.ts';
import { tally } from '../../fixtures/tally.ts';
import { breakStorage } from './breakStorage.ts';
import { readAll } from './readAll.ts';
import { replayLog } from './replayLog.ts';
import { sampleNote } from './sampleNote.ts';
import { useNotes } from './useNotes.ts';

type Step = (db: NotesDatabase) => Promise<unknown>;

const id = fc.constantFrom('a', 'b', 'c');
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(id, fc.string()).map(
    ([key, comment]): Step =>
      (db) =>
        saveNote(db, sampleNote({ id: key, comment })),
  ),
  fc.tuple(id, fc.string()).map(
    ([key, comment]): Step =>
      (db) =>
        editNote(db, key, { comment }, null),
  ),
  id.map(
    (key): Step =>
      (db) =>
        deleteNote(db, key),
  ),
  id.map(
    (key): Step =>
      (db) =>
        restoreNote(db, key),
  ),
  id.map(
    (key): Step =>
      (db) =>
        addTarget(db, [key], `text:${key}@en`),
  ),
  fc.constant<Step>((db) => undo(db)),
  fc.constant<Step>((db) => redo(db)),
);
/** A step, and after how many requests to the store it is cut off; null for one that may end. */
const steps = fc.array(fc.tuple(step, fc.option(fc.nat({ max: 8 }))), { maxLength: 25 });

/** Work on notes that is cut off at random points. Declares its test. */
export function checkInterrupted(): void {
  it('log and notes agree, wherever the work is cut off', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (list) => {
        const db = await useNotes();
        for (const [act, requests] of list) {
          const before = [await readAll(db), await db.changes.toArray()];
          const mend = requests === null ? () => {} : breakStorage(requests, 'abort');
          const failed = await act(db).then(
            () => false,
            () => true,
          );
          mend();
          if (failed) expect([await readAll(db), await db.changes.toArray()]).toEqual(before);
          tally('states of the store after random work that was cut off');
          expect(Object.fromEntries(await replayLog(db))).toEqual(
            Object.fromEntries((await db.notes.toArray()).map((row) => [row.id, row])),
          );
        }
      }),
      { numRuns: 60 },
    );
  });
}
