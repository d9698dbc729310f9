import { render } from 'preact';
import type { RescueActions } from '../../../components/notes/RescueActions.ts';
import type { RescueState } from '../../../components/notes/RescueState.ts';
import { UnopenedView } from '../../../components/notes/UnopenedView.tsx';
import type { Backup } from '../../../lib/notes/backup/Backup.ts';
import { readBackup } from '../../../lib/notes/backup/readBackup.ts';
import { writeBackup } from '../../../lib/notes/backup/writeBackup.ts';
import { decodeText } from '../../../lib/notes/import/decodeText.ts';
import type { NotesErrorCode } from '../../../lib/notes/NotesError.ts';
import type { NotesDatabase } from '../../../lib/notes/store/NotesDatabase.ts';
import { toNotesError } from '../../../lib/notes/store/toNotesError.ts';
import { translate as t } from '../../../locales/translate.ts';
import { downloadPieces } from '../exporting/downloadPieces.ts';
import { nameDay } from '../exporting/nameDay.ts';
import { readBackupTime } from '../readBackupTime.ts';
import { keepNotesCount } from './keepNotesCount.ts';
import { rescueAddress } from './rescueAddress.ts';
import { restoreBeside } from './restoreBeside.ts';

/** What is to be shown: why, and the store as far as it could be opened. */
interface Wreck {
  why: NotesErrorCode | 'lost';
  db: NotesDatabase | null;
}

/** Puts up, in place of the panel, what can be done where the notes cannot be opened or are gone. */
export async function showRescue({ why, db }: Wreck): Promise<void> {
  const lastBackup = await readBackupTime().catch(() => null);
  let state: RescueState = { isWorking: false, saved: null, chosen: null, problem: null };
  let backup: Backup | null = null;

  function set(change: Partial<RescueState>): void {
    state = { ...state, ...change };
    draw();
  }
  async function run(work: () => Promise<void>): Promise<void> {
    set({ isWorking: true, problem: null });
    await work().catch((error) => set({ problem: toNotesError(error).code }));
    set({ isWorking: false });
  }
  async function save(wreck: NotesDatabase): Promise<void> {
    const now = new Date();
    let lost = 0;
    const onLost = () => {
      lost += 1;
    };
    const fileName = `addendum-rescued-${nameDay(now)}.json`;
    const pieces = writeBackup(wreck, { history: true, now, onLost });
    await downloadPieces(pieces, fileName, 'application/json', new AbortController().signal);
    set({ saved: { fileName, lost } });
  }
  const goOn = () => location.replace(rescueAddress(false));
  const actions: RescueActions = {
    retry: goOn,
    save: db && why !== 'lost' ? () => void run(() => save(db)) : null,
    choose: (file) =>
      void run(async () => {
        backup = null;
        set({ chosen: null });
        const read = readBackup(decodeText(new Uint8Array(await file.arrayBuffer())));
        backup = read;
        const { created, tables, damage } = read;
        const isDamaged = damage.length > 0;
        set({ chosen: { fileName: file.name, created, notes: tables.notes.length, isDamaged } });
      }),
    restore: () =>
      void run(async () => {
        if (backup === null) return;
        // What can still be read is put aside before anything else is used in its place.
        if (db && why !== 'lost' && state.saved === null) await save(db);
        await restoreBeside(backup);
        goOn();
      }),
    begin: why === 'lost' ? () => void keepNotesCount(0).then(goOn) : null,
  };
  function draw(): void {
    render(
      <UnopenedView
        why={why}
        lastBackup={lastBackup}
        rescue={state}
        actions={actions}
        now={new Date()}
        t={t}
      />,
      document.body,
    );
  }
  draw();
}
