import { expect, test } from 'vitest';
import { pickEvenly } from '../../../scripts/demo/pickEvenly.ts';

test.each([
  [[], 3, []],
  [[1, 2], 3, [1, 2]],
  [[1, 2, 3], 3, [1, 2, 3]],
  [[1, 2, 3, 4, 5, 6], 3, [1, 3, 5]],
  [[1, 2, 3, 4, 5, 6, 7], 3, [1, 4, 6]],
])('of %j at most %i: %j', (items, most, picked) => {
  expect(pickEvenly<number>(items, most)).toEqual(picked);
});
