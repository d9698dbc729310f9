import type { ReadItem } from '../structure/ReadParagraph.ts';

/** The sub-item that begins at an offset of the source, at any depth, the outermost first; null where none does. */
export function findItem(items: readonly ReadItem[], start: number): ReadItem | null {
  for (const item of items) {
    const found = item.start === start ? item : findItem(item.items, start);
    if (found) return found;
  }
  return null;
}
