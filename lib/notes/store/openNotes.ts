import { Dexie } from 'dexie';
import { keepOpen } from '../../storage/keepOpen.ts';
import { NotesError } from '../NotesError.ts';
import { SCHEMA_VERSIONS } from '../schema/SCHEMA_VERSIONS.ts';
import type { NotesDatabase } from './NotesDatabase.ts';
import { useStorage } from './useStorage.ts';

/** Dexie counts versions in tenths of the browser's. */
const VERSION_STEP = 10;

/**
 * Opens the notes of this extension, and makes the database where there is none. Nothing is kept in memory: every
 * page and the background open it for themselves, and see what the others wrote.
 *
 * A write is acknowledged when the transaction is complete and the disk has it (`durability: 'strict'`). When a later
 * version wants the database, this handle lets go of it, and every call after that fails with `database-closed`. When the
 * browser itself closed it, as on a full disk, the next call opens it again.
 * @param patience how long to wait for other pages to let go of an earlier version's database, in milliseconds
 * @throws {NotesError} `database-blocked`, `database-newer`, `storage-full` or `storage-failed`
 */
export async function openNotes(name = 'notes', patience = 3000): Promise<NotesDatabase> {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'disabled' }) as NotesDatabase;
  for (const { version, stores } of SCHEMA_VERSIONS) db.version(version).stores(stores);
  // `false` keeps Dexie's own answer away: it would let this handle open again, on a database that it does not know.
  db.on('versionchange', () => {
    db.close();
    return false;
  });
  keepOpen(db);
  // At every opening, before anything can be written.
  db.on('ready', () => refuseNewer(db), true);
  await useStorage(() => openUnlessBlocked(db, patience));
  return db;
}

/** Dexie opens a later version's database too; writing there could break what that version relies on. */
function refuseNewer(db: NotesDatabase): void {
  const newest = SCHEMA_VERSIONS.at(-1)?.version ?? 0;
  if (db.backendDB().version >= (newest + 1) * VERSION_STEP) throw new NotesError('database-newer');
}

/** Dexie waits for ever where another page does not let go; one in the middle of a write needs a moment. */
async function openUnlessBlocked(db: NotesDatabase, patience: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const blocked = new Promise<never>((_, reject) => {
    db.on('blocked', () => {
      timer ??= setTimeout(() => reject(new NotesError('database-blocked')), patience);
      return false;
    });
  });
  try {
    await Promise.race([db.open(), blocked]);
  } catch (error) {
    db.close();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
