import { z } from 'zod';
import type { Step } from './Step.ts';

const vitestReport = z.object({
  testResults: z
    .array(
      z.object({
        name: z.string(),
        message: z.string().default(''),
        assertionResults: z.array(
          z.object({
            status: z.string(),
            fullName: z.string(),
            failureMessages: z.array(z.string()).nullish(),
          }),
        ),
      }),
    )
    .default([]),
});

const playwrightTest = z.object({
  title: z.string(),
  file: z.string(),
  tests: z.array(
    z.object({
      status: z.string(),
      results: z.array(z.object({ error: z.object({ message: z.string() }).partial().optional() })),
    }),
  ),
});

interface Suite {
  specs?: z.infer<typeof playwrightTest>[] | undefined;
  suites?: Suite[] | undefined;
}

const playwrightSuite: z.ZodType<Suite> = z.lazy(() =>
  z.object({ specs: z.array(playwrightTest).optional(), suites: z.array(playwrightSuite).optional() }),
);

const playwrightReport = z.object({ suites: z.array(playwrightSuite).default([]) });

const FAILED = new Set(['failed', 'unexpected', 'flaky']);

function failuresOfVitest(report: unknown): string[] {
  return vitestReport.parse(report).testResults.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => FAILED.has(status));
    if (failed.length === 0) return message === '' ? [] : [`${name}: ${message}`];
    return failed.map(
      ({ fullName, failureMessages }) => `${name}: ${fullName}: ${failureMessages?.[0] ?? ''}`,
    );
  });
}

function failuresOfSuite({ specs = [], suites = [] }: Suite): string[] {
  const own = specs.flatMap(({ title, file, tests }) =>
    tests
      .filter(({ status }) => FAILED.has(status))
      .map(
        ({ status, results }) =>
          `${file}: ${title} (${status}): ${results.find(({ error }) => error)?.error?.message ?? ''}`,
      ),
  );
  return [...own, ...suites.flatMap(failuresOfSuite)];
}

const LISTS = {
  vitest: failuresOfVitest,
  playwright: (report: unknown) => playwrightReport.parse(report).suites.flatMap(failuresOfSuite),
};

/** Characters of a failure's message that say enough to begin with. */
const ENOUGH = 600;

/**
 * What failed, or passed only when tried again, by a test runner's JSON report: file, test and the first lines of its
 * message, so that these stand before all that the runner wrote.
 */
export function listFailures(kind: NonNullable<Step['report']>['kind'], report: unknown): string[] {
  return LISTS[kind](report).map((failure) => failure.slice(0, ENOUGH));
}
