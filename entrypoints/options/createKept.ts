import type { KeptActions } from '../../components/learning/KeptActions.ts';
import type { KeptState } from '../../components/learning/KeptState.ts';
import { askBackground } from '../../lib/calls/askBackground.ts';
import { bringBack } from '../../lib/learning/bringBack.ts';
import { forgetAll } from '../../lib/learning/forgetAll.ts';
import { type Forgotten, forgetDocuments } from '../../lib/learning/forgetDocuments.ts';
import type { LearnedDatabase } from '../../lib/learning/LearnedDatabase.ts';
import { type KeptDocument, listKept } from '../../lib/learning/listKept.ts';
import { useLearned } from '../../lib/learning/useLearned.ts';

/** The kept documents, as the settings list them. */
export interface Kept {
  state(): Omit<KeptState, 'isOn'>;
  actions: Omit<KeptActions, 'setLearning'>;
  /** Reads the list anew. */
  read(): Promise<void>;
}

/** Prepares the list; `draw` is called whenever it has changed. */
export function createKept(draw: () => void): Kept {
  let documents: KeptDocument[] | null = null;
  let forgotten: { named: NonNullable<KeptState['forgotten']>; rows: Forgotten } | null = null;
  let failed = false;

  async function run(work: (db: LearnedDatabase) => Promise<void>): Promise<void> {
    failed = await useLearned()
      .then(async (db) => {
        await work(db);
        documents = await listKept(db);
      })
      .then(
        () => false,
        () => true,
      );
    draw();
  }

  async function forget(
    work: (db: LearnedDatabase) => Promise<Forgotten>,
    named: NonNullable<KeptState['forgotten']>,
  ): Promise<void> {
    await run(async (db) => {
      const rows = await work(db);
      forgotten = { named, rows };
      await tell(rows.documents.map(({ copy }) => copy));
    });
  }

  /** A page that is open shows what is known without them, from now on. */
  const tell = (copies: readonly string[]) =>
    askBackground('learned-changed', { forgotten: copies }).catch(() => null);

  return {
    state: () => ({ documents, forgotten: forgotten?.named ?? null, failed }),
    actions: {
      forget(copy) {
        const found = documents?.find((one) => one.copy === copy);
        const name = found?.symbol ?? found?.title ?? copy;
        void forget((db) => forgetDocuments(db, [copy]), { name });
      },
      forgetAll: () => void forget(forgetAll, { all: true }),
      undo: () =>
        void run(async (db) => {
          if (forgotten === null) return;
          await bringBack(db, forgotten.rows);
          forgotten = null;
          await tell([]);
        }),
    },
    read: () => run(async () => undefined),
  };
}
