import { strToU8, Zip, ZipDeflate } from 'fflate';

/** A file for an archive, its text in pieces; its name has no folder in it. */
export interface ArchivedFile {
  name: string;
  text: Iterable<string>;
}

/** Files as one zip archive in pieces. Passes on what `files` throws. */
export async function* zipFiles(
  files: AsyncIterable<ArchivedFile> | Iterable<ArchivedFile>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const ready: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(new Uint8Array(piece));
  });
  for await (const { name, text } of files) {
    const file = new ZipDeflate(name);
    zip.add(file);
    for (const piece of text) {
      file.push(strToU8(piece));
      // Also where nothing is ready: whoever takes the pieces can see to something else.
      yield joinPieces(ready.splice(0));
    }
    file.push(new Uint8Array(0), true);
  }
  zip.end();
  yield* ready.splice(0);
}

function joinPieces(pieces: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
