import type { Mention } from './Mention.ts';
import { matchAt } from './matchAt.ts';

const JOB_NUMBER = /(?<![A-Za-z0-9./-])(?:[A-Z]{1,4}\.)?\d{2}-\d{5}(?![\d-])(?: ?\([ACEFRS]\))?/y;

/** A job number (`V.10-50502 (E)`), the Secretariat's production number: not a symbol, shown as what it is. */
export function findJobNumber(text: string, at: number): Mention | null {
  const found = matchAt(JOB_NUMBER, text, at);
  if (!found || !/[A-Z]/.test(found[0])) return null;
  return {
    kind: 'job-number',
    start: at,
    end: at + found[0].length,
    canonical: found[0].replace(/ ?\([ACEFRS]\)$/, ''),
  };
}
