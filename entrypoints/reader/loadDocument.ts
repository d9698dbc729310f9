import { FileError } from '../../lib/files/FileError.ts';
import type { FileKind } from '../../lib/files/kindOfFile.ts';
import { kindOfFile } from '../../lib/files/kindOfFile.ts';
import { fetchFile } from './load/fetchFile.ts';
import { fileBehind } from './load/fileBehind.ts';
import { joinPieces } from './load/joinPieces.ts';
import { ReaderError } from './load/ReaderError.ts';

/** A file that is there, or of which the beginning is. */
export interface ArrivedFile {
  kind: FileKind;
  /** What has come so far, and what is still to come: given to `onPiece`, piece by piece; resolves with all bytes. */
  rest(onPiece: (piece: Uint8Array, read: number) => void): Promise<Uint8Array>;
  /** In bytes; null where it is not known before the end. */
  size: number | null;
  readRange: ((begin: number, end: number) => Promise<Uint8Array>) | null;
}

const SIGNATURE = 1024;

/** A file whose bytes are there. */
export function arriveWhole(bytes: Uint8Array, name: string): ArrivedFile {
  if (bytes.length === 0) throw new FileError('empty');
  const kind = kindOfFile(bytes, name);
  if (kind === null) throw new ReaderError('unknown-kind');
  return { kind, size: bytes.length, readRange: null, rest: async () => bytes };
}

/**
 * Fetches the file at an address until its kind is known; where the answer is a page around a document that the address
 * names by its symbol, the document.
 */
export async function arriveFrom(address: string, signal: AbortSignal): Promise<ArrivedFile> {
  const { size, pieces, readRange } = await fetchFile(address, signal);
  const begun: Uint8Array[] = [];
  let read = 0;
  while (read < SIGNATURE) {
    const { done, value } = await pieces.next();
    if (done) break;
    begun.push(value);
    read += value.length;
  }
  const head = joinPieces(begun);
  if (head.length === 0) throw new FileError('empty');
  const kind = kindOfFile(head, new URL(address).pathname);
  if (kind === null) throw new ReaderError('unknown-kind');
  const behind = kind === 'html' ? fileBehind(address) : null;
  if (behind !== null) {
    await pieces.return(undefined);
    return arriveFrom(behind, signal);
  }
  return {
    kind,
    size,
    readRange,
    async rest(onPiece) {
      const all = [head];
      let sum = head.length;
      onPiece(head, sum);
      for await (const piece of pieces) {
        all.push(piece);
        sum += piece.length;
        onPiece(piece, sum);
      }
      return joinPieces(all);
    },
  };
}
