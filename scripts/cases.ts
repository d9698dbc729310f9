import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { printTable } from './bench/printTable.ts';
import { CASE_KINDS } from './cases/CASE_KINDS.ts';
import { readCases } from './cases/readCases.ts';

/** Where tests of Vitest count cases. */
const FILES = [
  ...['tests/unit/notes', 'tests/unit/calls', 'tests/unit/export/formats/hostile.test.ts'],
  ...['tests/browser/notes', 'tests/browser/components/markdown.test.tsx'],
];

/*
 * npm run --silent cases: how many fault cases, random sequences and hostile inputs the tests of the notebook go through,
 * as the tests themselves count them while they run. Ends with 1 where one of them failed: then something was lost.
 */
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'addendum-cases-'));
const file = path.join(folder, 'report.json');
const vitest = path.resolve('node_modules/vitest/vitest.mjs');
const reporters = ['--reporter=json', `--outputFile.json=${file}`];
const run = ['run', '--project', 'unit', '--project', 'browser', ...FILES, ...reporters];
spawnSync(process.execPath, [vitest, ...run], { stdio: ['ignore', 'ignore', 'inherit'] });
const { counts, failed } = readCases(file);
fs.rmSync(folder, { recursive: true });
printTable({
  title: 'What the notebook was put through',
  head: ['what', 'cases'],
  rows: CASE_KINDS.map((kind) => [kind, String(counts[kind])]),
});
console.log(failed === 0 ? 'Nothing was lost, and nothing got through.' : `Tests that failed: ${failed}.`);
process.exitCode = failed === 0 ? 0 : 1;
