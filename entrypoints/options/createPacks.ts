import type { PacksActions } from '../../components/packs/PacksActions.ts';
import type { PackProblem, PacksState } from '../../components/packs/PacksState.ts';
import { askBackground } from '../../lib/calls/askBackground.ts';
import { RefusedPack } from '../../lib/knowledge/pack/RefusedPack.ts';
import { bringBackPack } from '../../lib/learning/packs/bringBackPack.ts';
import { checkPack } from '../../lib/learning/packs/checkPack.ts';
import { createJudge } from '../../lib/learning/packs/createJudge.ts';
import { exportPack } from '../../lib/learning/packs/exportPack.ts';
import { importPack } from '../../lib/learning/packs/importPack.ts';
import type { PackPreview } from '../../lib/learning/packs/PackPreview.ts';
import { removePack } from '../../lib/learning/packs/removePack.ts';
import { withPackLock } from '../../lib/learning/packs/withPackLock.ts';
import { useLearned } from '../../lib/learning/useLearned.ts';
import { translate as t } from '../../locales/translate.ts';
import { downloadPieces } from '../sidepanel/exporting/downloadPieces.ts';
import { listPackRows } from './listPackRows.ts';
import { previewOf } from './previewOf.ts';

/** Milliseconds between two pictures of how far a work is. */
const BETWEEN_STEPS = 100;

type What = NonNullable<PacksState['work']>['what'];

/** The packs, as the settings list them. */
export interface Packs {
  state(): PacksState;
  actions: PacksActions;
  /** Reads the list anew. */
  read(): Promise<void>;
}

/** Prepares them; `draw` is called whenever something has changed. */
export function createPacks(draw: () => void): Packs {
  let state: PacksState = { packs: null, work: null, preview: null, problem: null, done: null, learned: 0 };
  let waiting: { file: File; preview: PackPreview } | null = null;
  let running: AbortController | null = null;
  /** What undoing would do. */
  let takeBack: (() => Promise<void>) | null = null;

  function set(next: Partial<PacksState>): void {
    state = { ...state, ...next };
    draw();
  }
  async function read(): Promise<void> {
    const listed = await useLearned().then(listPackRows, () => null);
    set(listed ?? { problem: { code: 'failed', place: null } });
  }

  /** Does one work; what went wrong is told, and one that was cancelled says nothing. */
  async function run(what: What, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    if (running !== null) return;
    const controller = new AbortController();
    running = controller;
    set({ work: { what, done: 0 }, problem: null, done: null });
    try {
      await work(controller.signal);
    } catch (error) {
      if (!controller.signal.aborted) set({ problem: problemOf(error) });
    } finally {
      running = null;
      set({ work: null });
    }
  }
  const follow = (what: What) => {
    let shown = 0;
    return ({ done, total }: { done: number; total: number }) => {
      if (performance.now() - shown < BETWEEN_STEPS) return;
      shown = performance.now();
      set({ work: { what, done: total === 0 ? 0 : done / total } });
    };
  };

  /** Pages that are open show what is known from now on. */
  async function tell(): Promise<void> {
    await askBackground('learned-changed', { forgotten: [] }).catch(() => null);
    await read();
  }
  async function change(
    what: 'imported' | 'removed',
    { id, name }: { id: string; name: string },
  ): Promise<void> {
    const db = await useLearned();
    takeBack = async () => {
      if (what === 'imported') await removePack(db, id);
      else await bringBackPack(db, id);
    };
    set({ done: { what, name } });
    await tell();
  }

  const actions: PacksActions = {
    preview: (file) =>
      void run('check', async (signal) => {
        waiting = null;
        set({ preview: null });
        const db = await useLearned();
        const { readBuiltInPack } = await import('../../lib/knowledge/readBuiltInPack.ts');
        const judge = await createJudge(db, readBuiltInPack());
        const preview = await checkPack(db, file, judge, { signal, onProgress: follow('check') });
        waiting = { file, preview };
        set({ preview: previewOf(preview, file.name) });
      }),
    confirm: () =>
      void run('import', async (signal) => {
        if (waiting === null) return;
        const { file, preview } = waiting;
        const db = await useLearned();
        const pack = await withPackLock(() =>
          importPack(db, file, file.name, preview, { signal, onProgress: follow('import') }),
        );
        waiting = null;
        set({ preview: null });
        await change('imported', pack);
      }),
    cancel() {
      if (running !== null) return running.abort();
      waiting = null;
      set({ preview: null });
    },
    remove(id) {
      const pack = state.packs?.find((one) => one.id === id);
      if (pack === undefined) return;
      void useLearned()
        .then((db) => removePack(db, id))
        .then(
          () => change('removed', pack),
          (error: unknown) => set({ problem: problemOf(error) }),
        );
    },
    undo() {
      const undo = takeBack;
      takeBack = null;
      set({ done: null });
      void undo?.().then(tell, (error: unknown) => set({ problem: problemOf(error) }));
    },
    exportLearned: (texts) =>
      void run('export', async (signal) => {
        const day = new Date().toISOString().slice(0, 10);
        const about = { name: t('packs.exportName', day), madeBy: null, madeAt: day, source: null };
        const pieces = exportPack(await useLearned(), { about, texts, signal, onProgress: follow('export') });
        await downloadPieces(pieces, `addendum-pack-${day}.json`, 'application/json', signal);
      }),
  };
  return { state: () => state, actions, read };
}

function problemOf(error: unknown): PackProblem {
  if (error instanceof RefusedPack) return { code: error.code, place: error.place };
  const isFull = error instanceof Error && /QuotaExceeded/.test(`${error.name} ${error.message}`);
  return { code: isFull ? 'full' : 'failed', place: null };
}
