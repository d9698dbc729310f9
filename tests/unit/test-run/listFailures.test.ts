import { expect, test } from 'vitest';
import { listFailures } from '../../../scripts/test/listFailures.ts';

test('of Vitest: each test that failed, and a file that could not be read', () => {
  const report = {
    testResults: [
      {
        name: 'a.test.ts',
        message: '',
        assertionResults: [
          { status: 'passed', fullName: 'adds', failureMessages: [] },
          { status: 'failed', fullName: 'counts', failureMessages: ['expected 1 to be 2', 'later'] },
        ],
      },
      { name: 'b.test.ts', message: 'no such module', assertionResults: [] },
    ],
  };
  expect(listFailures('vitest', report)).toEqual([
    'a.test.ts: counts: expected 1 to be 2',
    'b.test.ts: no such module',
  ]);
});

test('of Playwright: what failed and what passed at the second try, in suites within suites', () => {
  const spec = (title: string, status: string) => ({
    title,
    file: 'card.spec.ts',
    tests: [{ status, results: [{ error: { message: 'not visible' } }, {}] }],
  });
  const report = {
    suites: [{ specs: [spec('opens', 'expected')], suites: [{ specs: [spec('closes', 'flaky')] }] }],
  };
  expect(listFailures('playwright', report)).toEqual(['card.spec.ts: closes (flaky): not visible']);
});

test('a long message is cut', () => {
  const report = {
    testResults: [
      {
        name: 'a',
        assertionResults: [{ status: 'failed', fullName: 'b', failureMessages: ['x'.repeat(9000)] }],
      },
    ],
  };
  expect(listFailures('vitest', report)[0]?.length).toBe(600);
});
