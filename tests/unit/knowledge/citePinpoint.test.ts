import { expect, test } from 'vitest';
import { citePinpoint } from '../../../lib/knowledge/citePinpoint.ts';

test.each([
  [null, ''],
  ['15', ', para. 15'],
  ['15 (b) (ii)', ', para. 15 (b) (ii)'],
  ['15-17', ', paras. 15–17'],
  ['2 and 3', ', paras. 2 and 3'],
  ['annex I, 3', ', annex I, para. 3'],
  ['section II, 4-6', ', section II, paras. 4–6'],
])('%s', (pinpoint, cited) => {
  expect(citePinpoint(pinpoint)).toBe(cited);
});
