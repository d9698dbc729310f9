import { downloadFile } from '../transfer/downloadFile.ts';

/** Milliseconds of work after which the page gets its turn. */
const TURN = 16;

/**
 * Puts a file that comes in pieces into the reader's downloads. The pieces go into a Blob, which the browser keeps on
 * disk where it is large; between them the page gets its turn. Rejects with what `pieces` throws, or the signal's reason;
 * then there is no file.
 */
export async function downloadPieces(
  pieces: AsyncIterable<string | Uint8Array<ArrayBuffer>>,
  fileName: string,
  type: string,
  signal: AbortSignal,
): Promise<void> {
  const parts: (string | Uint8Array<ArrayBuffer>)[] = [];
  let turn = performance.now();
  for await (const piece of pieces) {
    parts.push(piece);
    if (performance.now() - turn < TURN) continue;
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    turn = performance.now();
  }
  downloadFile(new Blob(parts, { type }), fileName);
}
