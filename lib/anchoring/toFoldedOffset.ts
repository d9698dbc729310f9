/** The folded offset of an original offset; inside something dropped, that of what follows. */
export function toFoldedOffset(origins: Uint32Array, offset: number): number {
  let low = 0;
  let high = origins.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((origins[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
