/** One step of the test run: a command that ends with exit code 0 where all is well. */
export interface Step {
  /** One word, by which `npm test -- NAME …` picks steps. */
  name: string;
  what: string;
  command: string[];
  environment?: Record<string, string>;
  /** The machine-readable report that the command writes, from the project's root. */
  report?: { kind: 'vitest' | 'playwright'; file: string };
  /** Steps whose output this one works on: where one of them failed, this one cannot run. */
  needs?: string[];
}
