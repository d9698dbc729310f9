/** One table of the benchmark, ready to print. */
export interface BenchTable {
  title: string;
  head: string[];
  rows: string[][];
}
