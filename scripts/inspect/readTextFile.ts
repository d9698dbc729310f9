import { detectEncoding } from '../../lib/files/detectEncoding.ts';
import { InspectError } from './InspectError.ts';
import { readBytes } from './readBytes.ts';

/** The text of a file. */
export interface DecodedText {
  text: string;
  /** Whether it is in UTF-8 or UTF-16, as every reader takes it; of other encodings, the text is printed with what is read of it. */
  isUnicode: boolean;
}

/**
 * The decoded text of a file: UTF-8, UTF-16 with a byte order mark (the mark is not part of the text), or an older encoding
 * that the text itself tells.
 * @throws InspectError for a file that cannot be read, is empty or is not text.
 */
export function readTextFile(path: string): DecodedText {
  const decoded = decode(path, readBytes(path));
  if (decoded.text.trim() === '') throw new InspectError(`${path}: holds only white space`);
  return decoded;
}

function decode(path: string, bytes: Buffer): DecodedText {
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  if (label === 'utf-8' && bytes.includes(0)) throw new InspectError(`${path}: is binary, not text`);
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), isUnicode: true };
  } catch {
    const told = label === 'utf-8' ? detectEncoding(bytes) : null;
    if (told === null) throw new InspectError(`${path}: is not text in UTF-8 or UTF-16; save it in UTF-8`);
    return { text: new TextDecoder(told).decode(bytes), isUnicode: false };
  }
}
