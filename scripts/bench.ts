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

/* npm run bench: medians on this machine, with peers measured in the same run; look at the ratios. */
console.log(`Node ${process.version}, ${process.platform} ${process.arch}`);
printTable(benchFinding());
printTable(benchParsing());
printTable(await benchPage());
printTable(await benchReader());
for (const table of await benchAnchoring()) printTable(table);
printTable(await benchNotes());
printTable(measureRecognition());
printTable(measureGraph());
printTable(await benchExtension());
