import { expect, test } from 'vitest';
import { countOutcome } from '../../../scripts/test/countOutcome.ts';

test.each([
  ['a passed step without tests is one passed', 0, null, { passed: 1, failed: 0 }],
  ['a failed step without tests is one failed', 2, null, { passed: 0, failed: 1 }],
  ['a passed step counts its tests', 0, { passed: 12, failed: 0 }, { passed: 12, failed: 0 }],
  ['a failed step counts its tests', 1, { passed: 12, failed: 3 }, { passed: 12, failed: 3 }],
  ['a failure that no test reported still counts', 1, { passed: 12, failed: 0 }, { passed: 12, failed: 1 }],
  ['a killed step is failed', null, { passed: 12, failed: 0 }, { passed: 12, failed: 1 }],
  [
    'a skipped test is no success, whatever the exit code',
    0,
    { passed: 12, failed: 1 },
    { passed: 12, failed: 1 },
  ],
])('%s', (_what, exitCode, report, counts) => {
  expect(countOutcome(exitCode, report)).toEqual(counts);
});
