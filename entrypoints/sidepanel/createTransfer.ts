import type { TransferActions } from '../../components/notes/transfer/TransferActions.ts';
import type { TransferState } from '../../components/notes/transfer/TransferState.ts';
import { EXPORT_FORMATS } from '../../lib/export/EXPORT_FORMATS.ts';
import { toNotesError } from '../../lib/notes/store/toNotesError.ts';
import { translate as t } from '../../locales/translate.ts';
import { countWrites } from './countWrites.ts';
import { nameDay } from './exporting/nameDay.ts';
import { orderExport } from './exporting/orderExport.ts';
import { keepBackupTime } from './keepBackupTime.ts';
import { askOnce } from './transfer/askOnce.ts';
import { createTransferWorker } from './transfer/createTransferWorker.ts';
import { downloadFile } from './transfer/downloadFile.ts';
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
export function createTransfer(onChange: () => void, onImported: () => void): Transfer {
  let state: ReturnType<Transfer['state']> = {
    work: null,
    preview: null,
    problem: null,
    done: null,
    lastBackup: undefined,
    sessions: [],
  };
  let running: AbortController | null = null;
  const reader = createTransferWorker();

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
    exportNotes: (asked) =>
      void run('export', async (signal) => {
        const now = new Date();
        const { ending, name } = EXPORT_FORMATS[asked.format];
        const fileName = `addendum-${name}-${nameDay(now)}.${ending}`;
        const work = await orderExport({ ...asked, now });
        const long = { signal, onProgress: follow('export') };
        downloadFile(await askOnce({ do: 'export', work }, long), fileName);
        set({ done: { is: 'written', fileName } });
      }),
    exportBackup: () =>
      void run('backup', async (signal) => {
        const now = new Date();
        const fileName = `addendum-backup-${nameDay(now)}.json`;
        const long = { signal, onProgress: follow('backup') };
        downloadFile(await askOnce({ do: 'backup', now }, long), fileName);
        await keepBackupTime(now);
        set({ done: { is: 'written', fileName } });
      }),
    readFile: (file) =>
      void run('reading', async (signal) => {
        set({ preview: null });
        // The worker keeps what it read until it is imported, or put away.
        reader.end();
        set({ preview: await reader.ask({ do: 'read', file }, { signal }) });
      }),
    applyImport: () =>
      void run('import', async (signal) => {
        if (!state.preview) return;
        const long = { signal, onProgress: follow('import') };
        const { batch, counts } = await reader.ask({ do: 'import' }, long);
        reader.end();
        set({ preview: null, done: { is: 'imported', count: countWrites(counts), batch } });
        onImported();
      }),
    listSessions: (named) =>
      void askOnce({ do: 'sessions', named, languageTag: t('languageTag') }).then(
        (sessions) => set({ sessions }),
        // Without an answer there is no session to choose, and all else is as it was.
        () => set({ sessions: [] }),
      ),
    cancel() {
      running?.abort();
      if (running) return;
      reader.end();
      set({ preview: null, problem: null, done: null });
    },
  };
}
