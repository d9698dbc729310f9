import type { BenchTable } from './bench/BenchTable.ts';
import { benchAnchoring } from './bench/benchAnchoring.ts';
import { benchExtension } from './bench/benchExtension.ts';
import { benchFinding } from './bench/benchFinding.ts';
import { benchNotes } from './bench/benchNotes.ts';
import { benchPage } from './bench/benchPage.ts';
import { benchParsing } from './bench/benchParsing.ts';
import { benchReader } from './bench/benchReader.ts';
import { measureGraph } from './bench/knowledge/measureGraph.ts';
import { measureRecognition } from './bench/knowledge/measureRecognition.ts';
import { printTable } from './bench/printTable.ts';

const BENCHES: Record<string, () => BenchTable | Promise<BenchTable | BenchTable[]>> = {
  finding: benchFinding,
  parsing: benchParsing,
  page: benchPage,
  reader: benchReader,
  anchoring: benchAnchoring,
  notes: benchNotes,
  recognition: measureRecognition,
  graph: measureGraph,
  extension: benchExtension,
};

/*
 * npm run bench [-- NAME …]: all tables, or those named: medians on this machine, with peers measured in the same run; look
 * at the ratios.
 */
const names = process.argv.slice(2);
const unknown = names.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) {
  console.error(`No such table: ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(1);
}
console.log(`Node ${process.version}, ${process.platform} ${process.arch}`);
for (const [name, bench] of Object.entries(BENCHES))
  if (names.length === 0 || names.includes(name))
    for (const table of [await bench()].flat()) printTable(table);
