import fs from 'node:fs';
import { z } from 'zod';
import type { Counts } from './Counts.ts';
import { listFailures } from './listFailures.ts';
import type { Step } from './Step.ts';

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

function countVitest(report: unknown): Counts {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = vitestReport.parse(report);
  return { passed: numPassedTests, failed: numFailedTests + numPendingTests + numTodoTests };
}

function countPlaywright(report: unknown): Counts {
  const { expected, unexpected, flaky, skipped } = playwrightReport.parse(report).stats;
  return { passed: expected + flaky, failed: unexpected + skipped };
}

const READERS = { vitest: countVitest, playwright: countPlaywright };

/**
 * What a test runner's JSON report counts, and which tests failed; null where there is no report.
 * A test that was skipped counts as failed. One that passed only when tried again passed, and is named: a browser that
 * a busy machine starts late says nothing of the code.
 */
export function readReport(report: NonNullable<Step['report']>): (Counts & { failures: string[] }) | null {
  if (!fs.existsSync(report.file)) return null;
  const content: unknown = JSON.parse(fs.readFileSync(report.file, 'utf8'));
  return { ...READERS[report.kind](content), failures: listFailures(report.kind, content) };
}
