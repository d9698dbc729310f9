import { readFileSync, statSync } from 'node:fs';
import { InspectError } from './InspectError.ts';

const LARGEST = 50 * 1024 * 1024;

/**
 * The bytes of a file.
 * @throws InspectError for a file that is missing, a folder, unreadable, empty or too large.
 */
export function readBytes(path: string): Buffer {
  const stats = asked(path, () => statSync(path, { throwIfNoEntry: false }));
  if (!stats) throw new InspectError(`${path}: there is no such file`);
  if (stats.isDirectory()) throw new InspectError(`${path}: is a folder; name the files in it`);
  if (!stats.isFile()) throw new InspectError(`${path}: is not a regular file`);
  if (stats.size === 0) throw new InspectError(`${path}: is empty`);
  if (stats.size > LARGEST) {
    throw new InspectError(
      `${path}: is too large (${Math.round(stats.size / 1048576)} MB; at most ${LARGEST / 1048576} MB are read)`,
    );
  }
  return asked(path, () => readFileSync(path));
}

/** What the system answers, or its refusal in one line. */
function asked<Answer>(path: string, ask: () => Answer): Answer {
  try {
    return ask();
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'for an unknown reason';
    throw new InspectError(`${path}: cannot be read (${why}); check its name and permissions`);
  }
}
