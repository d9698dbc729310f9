import fs from 'node:fs';
import path from 'node:path';
import type { BrowserKind } from './BrowserKind.ts';
import { BrowserMissing } from './BrowserMissing.ts';
import { findDownloaded } from './findDownloaded.ts';
import { isSnap } from './isSnap.ts';
import { PLACES } from './PLACES.ts';

function isProgram(file: string): boolean {
  return fs.existsSync(file) && fs.statSync(file).isFile() && !isSnap(file);
}

function findNamed(kind: BrowserKind): string | null {
  for (const variable of PLACES[kind].variables) {
    const file = process.env[variable];
    if (!file) continue;
    if (fs.existsSync(file)) return file;
    throw new BrowserMissing(`${variable} names ${file}, which is not there. Correct it, or unset it.`);
  }
  return null;
}

/**
 * Path of an installed browser: what an environment variable names, else what is in the PATH, in a well-known place,
 * or downloaded before; null where there is none.
 *
 * @throws BrowserMissing where an environment variable names a file that is not there.
 */
export async function findBrowser(kind: BrowserKind): Promise<string | null> {
  const named = findNamed(kind);
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const inPath = PLACES[kind].names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  const installed = [...inPath, ...PLACES[kind].files].find(isProgram);
  return installed ?? (await findDownloaded(kind));
}
