import fs from 'node:fs';
import { z } from 'zod';
import { CASE_KINDS, type CaseKind } from './CASE_KINDS.ts';

const reportSchema = z.object({
  testResults: z.array(
    z.object({
      assertionResults: z.array(
        z.object({
          status: z.string(),
          meta: z.object({ cases: z.partialRecord(z.enum(CASE_KINDS), z.number()).optional() }),
        }),
      ),
    }),
  ),
});

/** What tests counted, by kind, and how many of them did not pass. */
export interface Cases {
  counts: Record<CaseKind, number>;
  failed: number;
}

/**
 * Adds up what the tests of a Vitest report counted.
 * @throws where there is no such report
 */
export function readCases(file: string): Cases {
  const report = reportSchema.parse(JSON.parse(fs.readFileSync(file, 'utf8')));
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const counts = Object.fromEntries(
    CASE_KINDS.map((kind) => [kind, tests.reduce((sum, { meta }) => sum + (meta.cases?.[kind] ?? 0), 0)]),
  ) as Cases['counts'];
  return { counts, failed: tests.filter(({ status }) => status !== 'passed').length };
}
