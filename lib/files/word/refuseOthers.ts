import { FileError } from '../FileError.ts';

/** How the files begin that Word wrote before 2007; a .docx that is locked is put into one of them. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/* Names of streams in such a file, in UTF-16. */
const [LOCKED, WORD] = ['EncryptedPackage', 'WordDocument'].map((name) => [...name].join('\0'));
const RICH_TEXT = '{\\rtf';
/** The directory of streams can stand anywhere; what is read for it, in pieces. */
const PIECE = 1 << 20;

/**
 * Refuses what a word processor wrote in another way than .docx.
 * @throws FileError saying what it is, and what to do.
 */
export function refuseOthers(bytes: Uint8Array): void {
  if (
    startsWith(
      bytes,
      [...RICH_TEXT].map((letter) => letter.charCodeAt(0)),
    )
  )
    throw new FileError('other-kind');
  if (!startsWith(bytes, COMPOUND)) return;
  if (holds(bytes, LOCKED ?? '')) throw new FileError('encrypted');
  throw new FileError(holds(bytes, WORD ?? '') ? 'old-word' : 'other-kind');
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function holds(bytes: Uint8Array, name: string): boolean {
  for (let at = 0; at < bytes.length; at += PIECE) {
    const piece = new TextDecoder('latin1').decode(bytes.subarray(at, at + PIECE + name.length));
    if (piece.includes(name)) return true;
  }
  return false;
}
