import { Dexie, type EntityTable } from 'dexie';
import { keepOpen } from '../../storage/keepOpen.ts';
import type { KeptCopy } from './KeptCopy.ts';

/** Files that the reader of this browser keeps on the device, apart from the notes: they can be fetched again. */
export type CopiesDatabase = Dexie & { copies: EntityTable<KeptCopy, 'key'> };

let opened: CopiesDatabase | null = null;

/** The database of kept files, opened once. */
export function copiesDatabase(): CopiesDatabase {
  if (opened === null) {
    opened = new Dexie('addendum-copies') as CopiesDatabase;
    opened.version(1).stores({ copies: 'key, kept' });
    keepOpen(opened);
  }
  return opened;
}
