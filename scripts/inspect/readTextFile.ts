import { InspectError } from './InspectError.ts';
import { readBytes } from './readBytes.ts';

/**
 * The decoded text of a file (UTF-8, or UTF-16 with a byte order mark; the mark is not part of the text).
 * @throws InspectError for a file that cannot be read, is empty or is not text.
 */
export function readTextFile(path: string): string {
  const text = decode(path, readBytes(path));
  if (text.trim() === '') throw new InspectError(`${path}: holds only white space`);
  return text;
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
