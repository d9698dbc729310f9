import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { countNotes } from '../../../lib/notes/countNotes.ts';
import { saveNote } from '../../../lib/notes/saveNote.ts';
import { SCHEMA_VERSION } from '../../../lib/notes/schema/SCHEMA_VERSION.ts';
import { openNotes } from '../../../lib/notes/store/openNotes.ts';
import { sampleNote } from './sampleNote.ts';
import { useNotes } from './useNotes.ts';

function openRaw(name: string, version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

it('lets go of the database for a later version, and says so from then on', async () => {
  const db = await useNotes();
  await saveNote(db, sampleNote({ id: 'n' }));
  const later = await openRaw(db.name, 10 * (SCHEMA_VERSION + 1));
  for (const act of [countNotes(db), saveNote(db, sampleNote())]) {
    await expect(act).rejects.toMatchObject({ code: 'database-closed' });
  }
  later.close();
  await expect(openNotes(db.name)).rejects.toMatchObject({ code: 'database-newer' });
});

it('lets go of a database that is cleared', async () => {
  const db = await useNotes();
  await Dexie.delete(db.name);
  await expect(countNotes(db)).rejects.toMatchObject({ code: 'database-closed' });
});

it('says so where an earlier version does not let go', async () => {
  const name = `notes-${crypto.randomUUID()}`;
  const earlier = await openRaw(name, 1);
  await expect(openNotes(name, 20)).rejects.toMatchObject({ code: 'database-blocked' });
  earlier.close();
  await Dexie.delete(name);
});
