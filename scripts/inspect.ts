import { loadBuiltInKnowledge } from '../lib/knowledge/loadBuiltInKnowledge.ts';
import { InspectError } from './inspect/InspectError.ts';
import { inspectFiles } from './inspect/inspectFiles.ts';

/* npm run --silent inspect -- FILE… : prints one JSON object; a bad file is one line on stderr, and exit 1. */
const files = process.argv.slice(2);
try {
  if (files.length === 0) throw new InspectError('name at least one file: npm run --silent inspect -- FILE…');
  const documents = await inspectFiles(files, loadBuiltInKnowledge());
  process.stdout.write(`${JSON.stringify({ schema: 'addendum-inspect/1', documents }, null, 2)}\n`);
} catch (error) {
  if (!(error instanceof InspectError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
