import { expect, it } from 'vitest';
import { applyImport } from '../../../lib/notes/backup/applyImport.ts';
import { planImport } from '../../../lib/notes/backup/planImport.ts';
import { readBackup } from '../../../lib/notes/backup/readBackup.ts';
import { countNotes } from '../../../lib/notes/countNotes.ts';
import { undo } from '../../../lib/notes/log/undo.ts';
import { notesOfTargets } from '../../../lib/notes/notesOfTargets.ts';
import { saveNote } from '../../../lib/notes/saveNote.ts';
import { manyNotes } from '../../unit/notes/manyNotes.ts';
import { readAll } from '../../unit/notes/readAll.ts';
import { sampleNote } from '../../unit/notes/sampleNote.ts';
import { useNotes } from '../../unit/notes/useNotes.ts';
import { writeWhole } from '../../unit/notes/writeWhole.ts';

const times: string[] = [];

async function time<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  const result = await work();
  times.push(`${what}: ${(performance.now() - start).toFixed(0)} ms`);
  return result;
}

it('5,000 notes are found, counted, backed up, brought in again and taken back', {
  timeout: 60_000,
}, async () => {
  const db = await useNotes();
  const backup = await (async () => {
    const from = await useNotes();
    await from.notes.bulkPut(manyNotes(5000));
    const text = await time('backup written', () => writeWhole(from));
    return time(`backup of ${(text.length / 1e6).toFixed(1)} MB read`, async () => readBackup(text));
  })();
  await time('import planned', () => planImport(db, backup));
  await time('import', () => applyImport(db, backup));
  await time('import again', () => applyImport(db, backup));
  const target = 'work:CTOC/COP/WG.4/2099/7@en';
  expect(
    await time('50 notes of a page', () => notesOfTargets(db, [target, 'url:https://a.example/'])),
  ).toHaveLength(50);
  expect(await time('counted', () => countNotes(db))).toEqual({ kept: 5000, bin: 0 });
  await time('a note saved', () => saveNote(db, sampleNote({ id: 'mine' })));
  await time('undone', () => undo(db));
  await time('import undone', () => undo(db));
  expect((await readAll(db)).notes).toEqual([]);
  console.log(times.join('\n'));
});
