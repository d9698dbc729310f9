import type { PacksActions } from '../../../components/packs/PacksActions.ts';
import type { PacksState } from '../../../components/packs/PacksState.ts';

const none = () => {};

/** Actions of packs that do nothing. */
export const noPackActions: PacksActions = {
  preview: none,
  confirm: none,
  cancel: none,
  remove: none,
  undo: none,
  exportLearned: none,
};

/** The state of packs where there are none. */
export const noPacks: PacksState = {
  packs: [],
  work: null,
  preview: null,
  problem: null,
  done: null,
  learned: 0,
};

const counts = { documents: 20_000, recommendations: 100_000, evidence: 19_999, texts: 2 };

/** The state of packs where one is there, another waits for a yes, and something failed. */
export const somePacks: PacksState = {
  packs: [
    {
      id: 'a',
      name: 'Harbours of the world',
      madeBy: 'A specimen',
      source: 'Reports of invented harbours',
      ...counts,
      size: 61_000_000,
      at: '2030-02-17T10:00:00.000Z',
    },
  ],
  work: null,
  preview: {
    name: 'pack.json',
    madeBy: null,
    madeAt: '2030-01-01',
    source: null,
    size: 4_000,
    counts,
    verdicts: { new: 3, same: 1, conflicting: 1 },
    conflicts: ['document:A/1/1'],
    refused: [{ code: 'gist-of-nothing', place: 'gists, A/1/2' }],
    refusedCount: 1,
    same: null,
  },
  problem: { code: 'markup', place: 'documents 3, title' },
  done: { what: 'removed', name: 'Lanterns' },
  learned: 7,
};

/** The state of packs while one is read. */
export const busyPacks: PacksState = { ...somePacks, preview: null, work: { what: 'import', done: 0.4 } };
