import { strToU8, Zip, ZipDeflate } from 'fflate';

/** A file for an archive; its name has no folder in it. */
export interface ArchivedFile {
  name: string;
  text: string;
}

/** Files as one zip archive in pieces, a file in memory at a time. Passes on what `files` throws. */
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
    file.push(strToU8(text), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}
