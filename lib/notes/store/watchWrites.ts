import { Dexie } from 'dexie';
import type { NotesDatabase } from './NotesDatabase.ts';

/**
 * Calls back after each transaction that wrote to these notes, in whatever page of the extension. Gives the way to stop.
 *
 * Not `liveQuery`: it runs its query in a zone of its own, and of a query with several steps it now and then commits the
 * transaction between two of them; then what is shown stays as it was. The call comes in a task of its own, outside of
 * the zone of whoever wrote.
 */
export function watchWrites(db: NotesDatabase, onWrite: () => void): () => void {
  const start = `idb://${db.name}/`;
  let task: ReturnType<typeof setTimeout> | undefined;
  function hear(parts: object): void {
    if (task !== undefined || !Object.keys(parts).some((part) => part.startsWith(start))) return;
    task = setTimeout(() => {
      task = undefined;
      onWrite();
    });
  }
  Dexie.on('storagemutated', hear);
  return () => {
    clearTimeout(task);
    Dexie.on.storagemutated.unsubscribe(hear);
  };
}
