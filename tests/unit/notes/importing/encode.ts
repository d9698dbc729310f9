/** Pieces of a file as its bytes. */
export async function encode(pieces: AsyncIterable<string> | Iterable<string>): Promise<Uint8Array> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return new TextEncoder().encode(text);
}
