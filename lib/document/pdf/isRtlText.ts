import type { Run } from './Run.ts';

/** Whether most letters of some runs are read from right to left; figures and signs stand in lines of either direction. */
export function isRtlText(runs: readonly Run[]): boolean {
  return lettersOf(runs.filter((run) => run.isRtl)) * 2 > lettersOf(runs);
}

function lettersOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
}
