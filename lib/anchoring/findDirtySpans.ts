import type { Span } from '../symbols/Span.ts';
import type { TextIndex } from './TextIndex.ts';

/**
 * What is new or different in a page that was read again: the spans, in the new text, of all blocks that did not stand
 * in the old one with the same text at the same node.
 */
export function findDirtySpans(before: TextIndex, after: TextIndex): Span[] {
  const known = new Map<Text, Set<string>>();
  for (const block of before.blocks) {
    const texts = known.get(block.firstNode) ?? new Set();
    texts.add(before.text.slice(block.start, block.end));
    known.set(block.firstNode, texts);
  }
  return after.blocks
    .filter((block) => !known.get(block.firstNode)?.has(after.text.slice(block.start, block.end)))
    .map(({ start, end }) => ({ start, end }));
}
