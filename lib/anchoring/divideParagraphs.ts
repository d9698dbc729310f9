import { findSegment } from './findSegment.ts';
import type { IndexedBlock, TextIndex } from './TextIndex.ts';

/** One empty line or more, with the indentation of what follows. */
const EMPTY_LINES = /\n[ \t\r]*\n\s*/g;

/**
 * Divides the one block of a plain-text page into its paragraphs: what stands between empty lines.
 *
 * Takes the index of the whole page; gives the same text, with other blocks.
 */
export function divideParagraphs(index: TextIndex): TextIndex {
  const { text, starts, nodes, root } = index;
  const blocks: IndexedBlock[] = [];
  function add(start: number, stop: number): void {
    const end = start + text.slice(start, stop).trimEnd().length;
    const firstNode = nodes[findSegment(starts, start)];
    if (end > start && firstNode !== undefined) blocks.push({ start, end, element: root, firstNode });
  }
  let start = text.length - text.trimStart().length;
  for (const border of text.matchAll(EMPTY_LINES)) {
    if (border.index >= start) add(start, border.index);
    start = Math.max(start, border.index + border[0].length);
  }
  add(start, text.length);
  return { ...index, blocks };
}
