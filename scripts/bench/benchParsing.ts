import { blocksOfText } from '../../lib/document/blocksOfText.ts';
import { parse } from '../../lib/document/parse.ts';
import { parseDocument } from '../../lib/document/parseDocument.ts';
import type { BenchTable } from './BenchTable.ts';
import { makeReportText } from './makeReportText.ts';
import { measure } from './measure.ts';

const KILOBYTE = 1_000;
const SIZES = [100, 1_000, 10_000];

/** Parsing report-like texts of growing size, beside a bare pass that only splits the same text into lines. */
export function benchParsing(): BenchTable {
  const rows = SIZES.map((size) => {
    const text = makeReportText(size * KILOBYTE);
    const blocks = blocksOfText(text);
    const runs = size > 1_000 ? 3 : 9;
    const parsing = measure(() => parseDocument(text, blocks, { sessions: null }), runs);
    const splitting = measure(() => splitLines(text), runs);
    return { size, parsing, splitting, perMegabyte: (parsing / size) * 1_000, slice: longestSlice(text) };
  });
  const [first] = rows;
  return {
    title: 'Parsing report-like text, against a pass that only splits it into lines',
    head: ['kB', 'parse, ms', 'split, ms', 'ratio', 'ms per MB', 'growth per MB', 'longest slice, ms'],
    rows: rows.map(({ size, parsing, splitting, perMegabyte, slice }) => [
      String(size),
      parsing.toFixed(1),
      splitting.toFixed(2),
      `${(parsing / splitting).toFixed(0)} ×`,
      perMegabyte.toFixed(0),
      `${(perMegabyte / (first?.perMegabyte ?? perMegabyte)).toFixed(2)} ×`,
      slice.toFixed(1),
    ]),
  };
}

function splitLines(text: string): string[] {
  const lines: string[] = [];
  // Not `split`, whose results the engine keeps for the next run.
  for (let at = 0; at < text.length; ) {
    const stop = text.indexOf('\n', at);
    const end = stop === -1 ? text.length : stop;
    const line = text.slice(at, end).trim();
    if (line !== '') lines.push(line);
    at = end + 1;
  }
  return lines;
}

/** The longest time between two pauses of the parser, the best of three readings, since a machine's own pauses count too. */
function longestSlice(text: string): number {
  const blocks = blocksOfText(text);
  return Math.min(
    ...[1, 2, 3].map(() => {
      let longest = 0;
      let start = performance.now();
      for (const _ of parse(text, blocks, { sessions: null })) {
        longest = Math.max(longest, performance.now() - start);
        start = performance.now();
      }
      return Math.max(longest, performance.now() - start);
    }),
  );
}
