import { afterEach, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import type { NotesError } from '../../../lib/notes/NotesError.ts';
import { saveNote } from '../../../lib/notes/saveNote.ts';
import { tally } from '../../fixtures/tally.ts';
import { sampleNote } from '../../unit/notes/sampleNote.ts';
import { useNotes } from '../../unit/notes/useNotes.ts';

/** What the provider's session can do; Vitest leaves its type open. */
const session = cdp() as { send(method: string, asked: object): Promise<unknown> };

/** Sets how many bytes the browser's own store may take; null for what it would be otherwise. */
function allow(quotaSize: number | null): Promise<unknown> {
  const origin = location.origin;
  return session.send(
    'Storage.overrideQuotaForOrigin',
    quotaSize === null ? { origin } : { origin, quotaSize },
  );
}

afterEach(() => allow(null));

it('a store that is really full refuses a note, says so, and keeps all that it had', {
  timeout: 60_000,
}, async () => {
  const db = await useNotes();
  const { id: _, ...content } = sampleNote({ comment: 'long '.repeat(200_000) });
  const saved: string[] = [];
  async function save(): Promise<string> {
    const id = crypto.randomUUID();
    return saveNote(db, { ...content, id }).then(
      () => {
        saved.push(id);
        return 'saved';
      },
      (error: NotesError) => error.code,
    );
  }
  await save();
  await allow(1);
  // The engine reckons with the room that it was told of before, for a moment.
  await expect.poll(save, { timeout: 45_000, interval: 500 }).toBe('storage-full');
  expect((await db.notes.toCollection().primaryKeys()).sort()).toEqual(saved.sort());
  expect(await db.changes.count()).toBe(saved.length);
  await allow(null);
  await expect.poll(save, { timeout: 45_000, interval: 500 }).toBe('saved');
  tally('stores that were really full');
});
