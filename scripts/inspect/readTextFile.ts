import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { InspectError } from './InspectError.ts';

const LARGEST = 50 * 1024 * 1024;
const NOT_YET: Record<string, string> = {
  '.pdf': 'a PDF file',
  '.docx': 'a Word file',
  '.doc': 'an old Word file',
};

/**
 * The decoded text of a file (UTF-8, or UTF-16 with a byte order mark; the mark is not part of the text).
 * @throws InspectError for a file that is missing, a folder, unreadable, empty, too large, binary, or of a kind that
 * is not read.
 */
export function readTextFile(path: string): string {
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
  const ending = extname(path).toLowerCase();
  const kind = NOT_YET[ending];
  if (kind) throw new InspectError(`${path}: is ${kind}, which this version cannot read; save it as text`);
  const text = decode(
    path,
    asked(path, () => readFileSync(path)),
  );
  if (text.trim() === '') throw new InspectError(`${path}: holds only white space`);
  return text;
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

function decode(path: string, bytes: Buffer): string {
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  if (label === 'utf-8' && bytes.includes(0)) throw new InspectError(`${path}: is binary, not text`);
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    throw new InspectError(`${path}: is not text in UTF-8 or UTF-16`);
  }
}
