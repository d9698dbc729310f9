import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readReport } from '../../../scripts/test/readReport.ts';

const VITEST = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
const PLAYWRIGHT = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 1 } };

test.each([
  ['vitest', VITEST, { passed: 7, failed: 4 }],
  ['playwright', PLAYWRIGHT, { passed: 6, failed: 2 }],
] as const)('%s: what was skipped or left to do counts as failed', (kind, report, counts) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'report-'));
  const file = path.join(folder, 'report.json');
  fs.writeFileSync(file, JSON.stringify(report));
  expect(readReport({ kind, file })).toEqual({ ...counts, failures: [] });
  fs.rmSync(folder, { recursive: true });
});

test('a report that was never written gives no counts', () => {
  expect(readReport({ kind: 'vitest', file: '/nowhere/report.json' })).toBeNull();
});
