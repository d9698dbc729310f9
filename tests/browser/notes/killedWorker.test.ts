import { expect, it } from 'vitest';
import { listDrafts } from '../../../lib/notes/listDrafts.ts';
import { tally } from '../../fixtures/tally.ts';
import { replayLog } from '../../unit/notes/replayLog.ts';
import { useNotes } from '../../unit/notes/useNotes.ts';

/** Runs a worker that saves notes until it told `count` things, then kills it; gives the ids it told of. */
function killAfter(count: number, name: string): Promise<{ drafted: string[]; saved: string[] }> {
  const worker = new Worker(new URL('./savingWorker.ts', import.meta.url), { type: 'module' });
  const told = { drafted: [] as string[], saved: [] as string[] };
  return new Promise((resolve, reject) => {
    worker.onerror = reject;
    worker.onmessage = ({ data }: MessageEvent<{ drafted?: string; saved?: string }>) => {
      if (data.drafted) told.drafted.push(data.drafted);
      if (data.saved) told.saved.push(data.saved);
      if (told.drafted.length + told.saved.length < count) return;
      worker.terminate();
      resolve(told);
    };
    worker.postMessage(name);
  });
}

it.each([1, 2, 3, 6, 11, 24, 41])('a worker killed after %i answers loses nothing of them', async (count) => {
  const db = await useNotes();
  const { drafted, saved } = await killAfter(count, db.name);
  const notes = new Set((await db.notes.toArray()).map(({ id }) => String(id)));
  const drafts = new Set((await listDrafts(db)).map((draft) => 'draft' in draft && draft.draft.id));
  for (const id of saved) expect(notes).toContain(id);
  // What was not saved is still a draft, and what was is none any more.
  for (const id of drafted) expect(notes.has(id)).not.toBe(drafts.has(id));
  expect(Object.fromEntries(await replayLog(db))).toEqual(
    Object.fromEntries((await db.notes.toArray()).map((row) => [row.id, row])),
  );
  tally('workers killed while saving');
});
