import type { Counts } from './Counts.ts';

/**
 * The counts of a step, from its exit code and its report (null where it has none).
 * A failed command counts at least one failure, so that nothing passes because its report was silent.
 */
export function countOutcome(exitCode: number | null, report: Counts | null): Counts {
  const isWell = exitCode === 0;
  if (report === null) return isWell ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  return { passed: report.passed, failed: isWell ? report.failed : Math.max(report.failed, 1) };
}
