/** Milliseconds in which the browser has taken up a download: then its address can go. */
const TAKEN_UP = 60_000;

/**
 * Puts a text that comes in pieces into a file of the reader's downloads. The pieces go into a Blob, which the browser
 * keeps on disk where it is large. Rejects with what `pieces` throws; then there is no file.
 */
export async function downloadPieces(
  pieces: AsyncIterable<string>,
  fileName: string,
  type: string,
): Promise<void> {
  const parts: string[] = [];
  for await (const piece of pieces) parts.push(piece);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(parts, { type }));
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), TAKEN_UP);
}
