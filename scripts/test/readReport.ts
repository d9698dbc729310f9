import fs from 'node:fs';
import { z } from 'zod';
import type { Counts } from './Counts.ts';
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
  return { passed: expected, failed: unexpected + flaky + skipped };
}

const READERS = { vitest: countVitest, playwright: countPlaywright };

/**
 * What a test runner's JSON report counts; null where there is no report.
 * A test that was skipped, or passed only when tried again, counts as failed: neither shows what it should.
 */
export function readReport(report: NonNullable<Step['report']>): Counts | null {
  if (!fs.existsSync(report.file)) return null;
  return READERS[report.kind](JSON.parse(fs.readFileSync(report.file, 'utf8')));
}
