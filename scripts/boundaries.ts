import fs from 'node:fs';
import path from 'node:path';
import { checkImport } from './boundaries/checkImport.ts';
import { findImports } from './boundaries/findImports.ts';

/** Checks that the house's arrows run one way (see `boundaries/MAY_IMPORT.ts`); exit code 1 where one does not. */
const ROOT = path.resolve(import.meta.dirname, '..');
const FOLDERS = ['components', 'entrypoints', 'lib'];

const files = FOLDERS.flatMap((folder) =>
  fs
    .readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.posix.join(folder, file.replaceAll(path.sep, '/'))),
);
const faults = files.flatMap((file) =>
  findImports(file, fs.readFileSync(path.join(ROOT, file), 'utf8'))
    .map((specifier) => checkImport(file, specifier))
    .filter((fault) => fault !== null),
);

for (const fault of faults) console.error(fault);
console.log(`${files.length} files, ${faults.length} imports over a boundary`);
process.exitCode = faults.length === 0 ? 0 : 1;
