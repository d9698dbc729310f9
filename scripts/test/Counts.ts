/** Numbers of tests; a step without tests of its own counts as one. */
export interface Counts {
  passed: number;
  failed: number;
}
