import { NotesError } from '../NotesError.ts';
import { MOST_BYTES } from './MOST_BYTES.ts';

/** Marks at the beginning of a file that say how it is written. */
const MARKS: readonly [number[], string][] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * The text of a file in UTF-8, or in UTF-16 with its mark. A file in another encoding is refused, never guessed: its
 * letters would come in wrong.
 * @throws {NotesError} `file-too-large` or `wrong-encoding`
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.byteLength > MOST_BYTES) throw new NotesError('file-too-large');
  const encoding = MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1] ?? 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch (error) {
    throw new NotesError('wrong-encoding', { detail: String(error), cause: error });
  }
  throw new NotesError('wrong-encoding', { detail: 'NUL characters' });
}
