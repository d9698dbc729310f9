import { createGraph } from '../../../lib/knowledge/followUp/createGraph.ts';
import type { BenchTable } from '../BenchTable.ts';
import { measure } from '../measure.ts';
import { makeReadings } from './makeReadings.ts';

const SIZES = [200, 2_000, 20_000];
const LOOKUPS = 50;

/** What joining documents into the graph takes, and a look-up in it, as it grows. */
export function measureGraph(): BenchTable {
  const rows = SIZES.map((size) => {
    const readings = makeReadings(size);
    const graph = createGraph();
    const start = performance.now();
    for (const reading of readings) graph.add(reading);
    const joined = performance.now() - start;
    const ask = () => {
      for (let at = 1; at <= LOOKUPS; at++) graph.followUp(`A/AC.1/${size - at}/1`, '2');
    };
    return [
      `${size} documents, ${size * 5} recommendations`,
      joined.toFixed(0),
      ((joined / size) * 1000).toFixed(0),
      ((measure(ask, 5) / LOOKUPS) * 1000).toFixed(1),
    ];
  });
  return {
    title: 'Follow-up: the graph of what documents say of one another',
    head: ['graph', 'joined in ms', 'µs a document', 'µs a look-up'],
    rows,
  };
}
