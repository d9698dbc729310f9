import type { Counts } from './Counts.ts';

/** How a step went. `output` is everything that its command wrote. */
export interface Outcome extends Counts {
  name: string;
  seconds: number;
  output: string;
}
