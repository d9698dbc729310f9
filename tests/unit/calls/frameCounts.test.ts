import { expect, test } from 'vitest';
import { addReport, type FrameCounts, type FrameReport } from '../../../lib/calls/addReport.ts';
import { sumCounts } from '../../../lib/calls/sumCounts.ts';

const CASES: { name: string; reports: FrameReport[]; sum: number | null }[] = [
  { name: 'no report', reports: [], sum: 0 },
  { name: 'one page', reports: [{ frameId: 0, count: 3, since: 0, now: 1 }], sum: 3 },
  {
    name: 'a page and its frames',
    reports: [
      { frameId: 0, count: 3, since: 0, now: 2 },
      { frameId: 5, count: 2, since: 1, now: 3 },
    ],
    sum: 5,
  },
  {
    name: 'a frame that was quicker than its page',
    reports: [
      { frameId: 5, count: 2, since: 1, now: 2 },
      { frameId: 0, count: 3, since: 0, now: 3 },
    ],
    sum: 5,
  },
  {
    name: 'a page that reports again',
    reports: [
      { frameId: 0, count: 3, since: 0, now: 1 },
      { frameId: 0, count: 4, since: 0, now: 2 },
    ],
    sum: 4,
  },
  {
    name: 'frames of the page before',
    reports: [
      { frameId: 5, count: 2, since: 1, now: 2 },
      { frameId: 0, count: 3, since: 10, now: 11 },
    ],
    sum: 3,
  },
  {
    name: 'everything hidden',
    reports: [
      { frameId: 0, count: null, since: 0, now: 1 },
      { frameId: 5, count: 2, since: 0, now: 1 },
    ],
    sum: null,
  },
];

test.each(CASES)('the count of $name', ({ reports, sum }) => {
  expect(sumCounts(reports.reduce<FrameCounts>(addReport, {}))).toBe(sum);
});
