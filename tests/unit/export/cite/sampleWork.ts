import type { CitedWork } from '../../../../lib/export/cite/CitedWork.ts';

/** An invented report, all of it known; `over` sets what a test cares for. */
export function sampleWork(over: Partial<CitedWork> = {}): CitedWork {
  return {
    symbol: 'CTOC/COP/WG.4/2099/6',
    title: 'Report on the meeting of the specimen group',
    author: 'Working Group on Specimens',
    date: '2099-02-17',
    place: 'Vienna',
    holding: null,
    url: 'https://docs.un.org/en/CTOC/COP/WG.4/2099/6',
    ...over,
  };
}
