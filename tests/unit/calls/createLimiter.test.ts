import { expect, test } from 'vitest';
import { createLimiter } from '../../../lib/calls/createLimiter.ts';

test.each([
  { name: 'as many as are allowed', times: [0, 1, 2], answers: [true, true, true] },
  { name: 'one more', times: [0, 1, 2, 3], answers: [true, true, true, false] },
  { name: 'one more after a minute', times: [0, 1, 2, 60_001], answers: [true, true, true, true] },
  {
    name: 'refusals do not count',
    times: [0, 1, 2, 30_000, 60_001, 60_002],
    answers: [true, true, true, false, true, true],
  },
])('$name', ({ times, answers }) => {
  let now = 0;
  const isWithin = createLimiter(() => now);
  const given = times.map((time) => {
    now = time;
    return isWithin('a frame', 3);
  });
  expect(given).toEqual(answers);
});

test('each asker is counted by itself, however many there are', () => {
  const isWithin = createLimiter(() => 0);
  for (let asker = 0; asker < 2_000; asker++) expect(isWithin(`frame ${asker}`, 1)).toBe(true);
  expect(isWithin('frame 1999', 1)).toBe(false);
});
