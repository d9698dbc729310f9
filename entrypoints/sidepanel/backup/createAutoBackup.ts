import { browser } from 'wxt/browser';
import type { AutoBackup, BackupTurn } from '../../../components/notes/transfer/AutoBackup.ts';
import type { NotesDatabase } from '../../../lib/notes/store/NotesDatabase.ts';
import { AUTO_BACKUP_KEY } from './AUTO_BACKUP_KEY.ts';
import { changeAutoBackup } from './changeAutoBackup.ts';
import { readAutoBackup } from './readAutoBackup.ts';
import { writeAutoBackup } from './writeAutoBackup.ts';

/** Milliseconds between two looks at whether one is due, in a panel that stays open for days. */
const BETWEEN_LOOKS = 60 * 60 * 1000;

/** Backups that are written by themselves, as the panel shows them. */
export interface AutoBackups {
  /** Undefined while that is not known. */
  state(): AutoBackup | undefined;
  /** How often from now on. Must be called in the click itself: the browser asks the reader for its permission. */
  choose(every: BackupTurn): void;
}

/** Writes a backup whenever one is due, from now on; `onChange` is called whenever `state` has changed. */
export function createAutoBackup(db: NotesDatabase, onChange: () => void): AutoBackups {
  let state: AutoBackup | undefined;

  async function read(): Promise<void> {
    state = await readAutoBackup();
    onChange();
  }
  async function keep(every: BackupTurn, asked: Promise<boolean> | null): Promise<void> {
    const isAllowed = asked === null || (await asked.catch(() => false));
    const at = new Date().toISOString();
    if (isAllowed) await changeAutoBackup({ every, failed: null });
    else await changeAutoBackup({ every: 'off', failed: { at, why: 'downloads-forbidden' } });
    await writeAutoBackup(db);
  }

  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && AUTO_BACKUP_KEY in changes) void read();
  });
  void read().then(() => writeAutoBackup(db));
  setInterval(() => void writeAutoBackup(db), BETWEEN_LOOKS);
  return {
    state: () => state,
    choose: (every) =>
      void keep(every, every === 'off' ? null : browser.permissions.request({ permissions: ['downloads'] })),
  };
}
