import { writeFileSync } from 'node:fs';
import { InspectError } from './inspect/InspectError.ts';
import { joinFiles } from './pack/joinFiles.ts';
import { loadSessions } from './pack/loadSessions.ts';
import { readSeedDocuments } from './pack/readSeedDocuments.ts';
import { writeReading } from './pack/writeReading.ts';

/*
 * npm run --silent pack -- FILE…          prints a pack of what was read in documents, joined with packs (.json)
 * npm run pack -- --built-in FOLDER       reads the documents of the built-in pack anew, into seeds/readings
 * A bad file is one line on stderr, and exit 1.
 */
const [first, ...others] = process.argv.slice(2);
const SEEDS = new URL('../seeds/readings/', import.meta.url);
try {
  if (first === undefined || (first === '--built-in' && others.length !== 1))
    throw new InspectError('name at least one file, or --built-in and the folder with the documents');
  const sessions = loadSessions();
  if (first === '--built-in')
    for (const [name, reading] of await readSeedDocuments(others[0] ?? '', sessions))
      writeFileSync(new URL(`${name}.json`, SEEDS), writeReading(reading));
  else process.stdout.write(`${JSON.stringify(await joinFiles([first, ...others], sessions), null, 1)}\n`);
} catch (error) {
  if (!(error instanceof InspectError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
