/** Characters, or bytes, that are handed to the browser at a time: what it holds it keeps on disk where that is large. */
const HANDED_OVER = 4_000_000;

/** A file from its pieces. Rejects with what `pieces` throws. */
export async function collectFile(
  pieces: AsyncIterable<string | Uint8Array<ArrayBuffer>>,
  type: string,
): Promise<Blob> {
  const blobs: Blob[] = [];
  let parts: (string | Uint8Array<ArrayBuffer>)[] = [];
  let size = 0;
  for await (const piece of pieces) {
    parts.push(piece);
    size += piece.length;
    if (size < HANDED_OVER) continue;
    blobs.push(new Blob(parts));
    parts = [];
    size = 0;
  }
  return new Blob([...blobs, ...parts], { type });
}
