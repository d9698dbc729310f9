import type { TransferActions } from '../../components/notes/transfer/TransferActions.ts';
import type { TransferState } from '../../components/notes/transfer/TransferState.ts';
import { EXPORT_FORMATS } from '../../lib/export/EXPORT_FORMATS.ts';
import { applyImport } from '../../lib/notes/backup/applyImport.ts';
import type { Backup } from '../../lib/notes/backup/Backup.ts';
import { planImport } from '../../lib/notes/backup/planImport.ts';
import { writeBackup } from '../../lib/notes/backup/writeBackup.ts';
import { REFUSALS } from '../../lib/notes/import/ImportFile.ts';
import { MOST_BYTES } from '../../lib/notes/import/MOST_BYTES.ts';
import { readImport } from '../../lib/notes/import/readImport.ts';
import { NotesError } from '../../lib/notes/NotesError.ts';
import type { NotesDatabase } from '../../lib/notes/store/NotesDatabase.ts';
import { toNotesError } from '../../lib/notes/store/toNotesError.ts';
import { countWrites } from './countWrites.ts';
import { downloadPieces } from './exporting/downloadPieces.ts';
import { nameDay } from './exporting/nameDay.ts';
import { writeExport } from './exporting/writeExport.ts';
import { keepBackupTime } from './keepBackupTime.ts';
import { watchBackupTime } from './watchBackupTime.ts';

/** Milliseconds between two pictures of how far a work is: each draws the panel anew. */
const BETWEEN_STEPS = 250;

type What = NonNullable<TransferState['work']>['what'];

/** Export and import, one at a time. */
export interface Transfer extends Omit<TransferActions, 'chooseAutoBackup'> {
  state(): Omit<TransferState, 'auto'>;
}

/**
 * Export and import as the panel shows them.
 * @param onChange called whenever `state` has changed
 * @param onImported called when an import wrote something
 */
export function createTransfer(db: NotesDatabase, onChange: () => void, onImported: () => void): Transfer {
  let state: ReturnType<Transfer['state']> = {
    work: null,
    preview: null,
    problem: null,
    done: null,
    lastBackup: undefined,
  };
  let running: AbortController | null = null;
  let waiting: { backup: Backup; fileName: string } | null = null;

  function set(change: Partial<TransferState>): void {
    state = { ...state, ...change };
    onChange();
  }
  /** Does one long work; what went wrong is shown, and a work that was cancelled says nothing. */
  async function run(what: What, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    if (running) return;
    running = new AbortController();
    set({ work: { what, steps: { done: 0, total: 0 } }, problem: null, done: null });
    try {
      await work(running.signal);
    } catch (error) {
      const { code } = toNotesError(error);
      if (code !== 'cancelled' && !running.signal.aborted) set({ problem: code });
    } finally {
      running = null;
      set({ work: null });
    }
  }
  const follow = (what: What) => {
    let shown = 0;
    return (steps: { done: number; total: number }) => {
      if (performance.now() - shown < BETWEEN_STEPS) return;
      set({ work: { what, steps } });
      shown = performance.now();
    };
  };

  watchBackupTime((lastBackup) => set({ lastBackup }));

  return {
    state: () => state,
    exportNotes: (ids, format, session) =>
      void run('export', async (signal) => {
        const now = new Date();
        const { ending, type, name } = EXPORT_FORMATS[format];
        const fileName = `addendum-${name}-${nameDay(now)}.${ending}`;
        const work = { signal, onProgress: follow('export') };
        await downloadPieces(writeExport(db, { ids, format, session, now }, work), fileName, type, signal);
        set({ done: { is: 'written', fileName } });
      }),
    exportBackup: () =>
      void run('backup', async (signal) => {
        const now = new Date();
        const fileName = `addendum-backup-${nameDay(now)}.json`;
        const pieces = writeBackup(db, { history: true, now, signal, onProgress: follow('backup') });
        await downloadPieces(pieces, fileName, 'application/json', signal);
        await keepBackupTime(now);
        set({ done: { is: 'written', fileName } });
      }),
    readFile: (file) =>
      void run('reading', async () => {
        waiting = null;
        set({ preview: null });
        if (file.size > MOST_BYTES) throw new NotesError('file-too-large');
        const { kind, backup, refused } = await readImport(db, new Uint8Array(await file.arrayBuffer()));
        const { counts, entries } = await planImport(db, backup);
        waiting = { backup, fileName: file.name };
        set({
          preview: {
            fileName: file.name,
            kind,
            created: kind === 'backup' ? backup.created : null,
            notes: counts.notes,
            refused: Object.fromEntries(
              REFUSALS.map((code) => [code, refused.filter(({ why }) => why === code).length]),
            ),
            others: entries.filter(({ table, write }) => table !== 'notes' && write !== null).length,
            isDamaged: backup.damage.length > 0,
          },
        });
      }),
    applyImport: () =>
      void run('import', async (signal) => {
        if (!waiting) return;
        const { batch, counts } = await applyImport(db, waiting.backup, {
          // The reader saw the warning beside the button.
          acceptDamage: true,
          signal,
          onProgress: follow('import'),
        });
        waiting = null;
        set({ preview: null, done: { is: 'imported', count: countWrites(counts), batch } });
        onImported();
      }),
    cancel() {
      running?.abort();
      if (running) return;
      waiting = null;
      set({ preview: null, problem: null, done: null });
    },
  };
}
