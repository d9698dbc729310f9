import { expect, test } from 'vitest';
import { huntLookAlikes } from '../../fixtures/anchoring/huntLookAlikes.ts';

/** As many random pages a task; the benchmark runs 1,000. */
const SEEDS = 60;

test.each(huntLookAlikes(SEEDS))('%s: %s right, %s wrong, %s orphaned', (_, right, wrong, orphaned) => {
  expect(Number(wrong)).toBe(0);
  expect(Number(right) + Number(orphaned)).toBe(SEEDS);
});
