import type { PdfItem } from './PdfItem.ts';
import type { Run } from './Run.ts';
import { splitAround } from './splitAround.ts';
import { withoutWatermarks } from './withoutWatermarks.ts';

/** Painted twice for boldness, a little apart. */
const SAME_PLACE = 1.5;
/** Letters smaller than this are not meant to be read. */
const LEAST_SIZE = 2.5;

/** The printed runs of a page, in the order in which they are painted: no white space, nothing painted twice, no watermark. */
export function readRuns(items: readonly PdfItem[]): Run[] {
  const runs: Run[] = [];
  const painted = new Map<string, Run[]>();
  let isSpaced = false;
  for (const [item, { text, x, y, width, size, angle, isRtl, isBold }] of items.entries()) {
    const words = text.trim();
    if (words === '') {
      if (text !== '') isSpaced = true;
      continue;
    }
    if (angle !== 0 || size < LEAST_SIZE) continue;
    const from = text.length - text.trimStart().length;
    const step = width / text.length;
    const before = isRtl ? text.length - text.trimEnd().length : from;
    const run: Run = {
      item,
      from,
      text: words,
      x: x + before * step,
      right: x + (before + words.length) * step,
      y,
      size,
      isBold,
      isRtl,
      isSpaced: isSpaced || from > 0,
      isRaised: false,
    };
    isSpaced = words.length + from < text.length;
    const twins = painted.get(words) ?? [];
    if (twins.some((twin) => Math.abs(twin.x - run.x) < SAME_PLACE && Math.abs(twin.y - run.y) < SAME_PLACE))
      continue;
    painted.set(words, [...twins, run]);
    runs.push(run);
  }
  return splitAround(withoutWatermarks(runs));
}
