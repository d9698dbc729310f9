import type { Dexie } from 'dexie';
import { renewStore } from './renewStore.ts';

/**
 * Makes a database safe against a full disk, on which Chromium closes it in the middle of a write. At every opening the
 * store is renewed before anything is written. The next call after such a closing opens it again, and where that fails
 * the next but one: Dexie itself tries no second time. Call it before `open`.
 */
export function keepOpen(db: Dexie): void {
  let wasOpen = false;
  let isLetGo = false;
  db.on('versionchange', () => {
    isLetGo = true;
  });
  db.on(
    'ready',
    async () => {
      await renewStore();
      wasOpen = true;
    },
    true,
  );
  const open = db.open.bind(db);
  db.open = () =>
    open().catch((error: unknown) => {
      // Not at once: whoever waits for this opening is to hear that it failed.
      setTimeout(() => {
        if (wasOpen && !isLetGo) db.close({ disableAutoOpen: false });
      });
      throw error;
    });
}
