import type { Counts } from './Counts.ts';

/**
 * How a step went. `output` is everything that its command wrote; `failures` name the tests that failed, or passed only
 * when tried again.
 */
export interface Outcome extends Counts {
  name: string;
  seconds: number;
  output: string;
  failures: string[];
}
