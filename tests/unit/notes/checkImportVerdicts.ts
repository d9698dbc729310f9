import { expect, it } from 'vitest';
import { addTarget } from '../../../lib/notes/addTarget.ts';
import { applyImport } from '../../../lib/notes/backup/applyImport.ts';
import { readBackup } from '../../../lib/notes/backup/readBackup.ts';
import { deleteNote } from '../../../lib/notes/deleteNote.ts';
import { editNote } from '../../../lib/notes/editNote.ts';
import { undo } from '../../../lib/notes/log/undo.ts';
import { saveNote } from '../../../lib/notes/saveNote.ts';
import type { NotesDatabase } from '../../../lib/notes/store/NotesDatabase.ts';
import { tally } from '../../fixtures/tally.ts';
import { sampleNote } from './sampleNote.ts';
import { useNotes } from './useNotes.ts';
import { writeWhole } from './writeWhole.ts';

/** Two databases, as of one reader with two computers; a step runs in one, or carries everything from one to the other. */
interface Pair {
  here: NotesDatabase;
  there: NotesDatabase;
}

const ACTS: Record<string, (db: NotesDatabase) => Promise<unknown>> = {
  save: (db) => saveNote(db, sampleNote({ id: 'n', comment: 'one' })),
  two: (db) => editNote(db, 'n', { comment: 'two' }, null),
  three: (db) => editNote(db, 'n', { comment: 'three' }, null),
  bin: (db) => deleteNote(db, 'n'),
  learn: (db) => addTarget(db, ['n'], 'text:0a1b@en'),
  undo: (db) => undo(db),
};

async function carry(from: NotesDatabase, to: NotesDatabase, history: boolean): Promise<string | undefined> {
  const { counts } = await applyImport(to, readBackup(await writeWhole(from, { history })));
  return Object.entries(counts.notes).find(([, count]) => count === 1)?.[0];
}

async function run(pair: Pair, steps: string, history: boolean): Promise<string | undefined> {
  let verdict: string | undefined;
  for (const step of steps.split(' ')) {
    const [where, what] = step.split(':');
    const [db, other] = where === 'here' ? [pair.here, pair.there] : [pair.there, pair.here];
    if (what === 'get') verdict = await carry(other, db, history);
    else await ACTS[what ?? '']?.(db);
  }
  return verdict;
}

/** The comments of all notes here, those in the bin in brackets. */
async function look({ here }: Pair): Promise<string> {
  const rows = await here.notes.toArray();
  return rows.map(({ comment, deleted }) => (deleted === null ? comment : `(${comment})`)).join(' ');
}

/** What an import does with a note that is here in another form. Declares its tests. */
export function checkImportVerdicts(): void {
  it.each<[steps: string, history: boolean, verdict: string, comments: string]>([
    ['there:save here:get', true, 'new', 'one'],
    ['there:save here:get here:get', true, 'same', 'one'],
    ['there:save here:get there:two here:get', true, 'newer there', 'two'],
    ['there:save here:get there:two here:get', false, 'newer there', 'two'],
    ['there:save here:get here:two here:get', true, 'newer here', 'two'],
    ['there:save here:get here:two here:get', false, 'newer here', 'two'],
    ['here:save there:get there:two here:get', true, 'newer there', 'two'],
    // Without the log of the other, nothing tells that "two" was made from what is here.
    ['here:save there:get there:two here:get', false, 'conflicting', 'one two'],
    ['here:save there:get there:two here:three here:get', true, 'conflicting', 'three two'],
    ['here:save there:get there:two here:three here:get here:get', true, 'same', 'three two'],
    ['here:save there:get here:two here:undo there:two here:get', true, 'newer there', 'two'],
    ['there:save here:get there:bin here:get', true, 'newer there', '(one)'],
    ['there:save here:get here:bin here:get', true, 'newer here', '(one)'],
    ['there:save here:get here:undo here:get', true, 'new', 'one'],
    ['there:save here:get there:two here:get here:undo here:get', true, 'newer there', 'two'],
    ['there:save here:get here:learn here:get', true, 'same', 'one'],
    ['there:save here:get there:learn here:get', true, 'newer there', 'one'],
    ['there:save here:get here:learn there:two here:get', true, 'newer there', 'two'],
    ['there:save here:get there:learn here:two here:get', true, 'newer here', 'two'],
  ])('%s (with history: %s): %s', async (steps, history, verdict, comments) => {
    const pair = { here: await useNotes(), there: await useNotes() };
    expect(await run(pair, steps, history)).toBe(verdict);
    expect(await look(pair)).toBe(comments);
    const learned = steps.includes('learn');
    for (const row of await pair.here.notes.toArray()) expect(row.targets).toHaveLength(learned ? 3 : 2);
    tally('imports between two stores that both changed');
  });
}
