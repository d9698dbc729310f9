/** What an engine made of a task. Times are in milliseconds. */
export interface Outcome {
  describing: number;
  anchoring: number;
  right: number;
  wrong: number;
  orphaned: number;
}
