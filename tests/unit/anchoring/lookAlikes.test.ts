import { expect, test } from 'vitest';
import { huntLookAlikes } from '../../fixtures/anchoring/huntLookAlikes.ts';

/** As many random pages a task; the benchmark runs 1,000. */
const SEEDS = 40;

test.each(huntLookAlikes(SEEDS))(
  '%s: %s right, %s asked, %s wrong, %s orphaned',
  (_, right, asked, wrong, orphaned) => {
    expect(Number(wrong)).toBe(0);
    expect(Number(right) + Number(asked) + Number(orphaned)).toBe(SEEDS);
  },
);
