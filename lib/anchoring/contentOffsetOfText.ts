import { findSegment } from './findSegment.ts';
import type { RootContent } from './RootContent.ts';
import type { TextIndex } from './TextIndex.ts';

/** The offset in the root's `textContent` of an offset in the index's text, at which a character of the page stands. */
export function contentOffsetOfText(index: TextIndex, content: RootContent, offset: number): number {
  const segment = findSegment(index.starts, offset);
  return (content.segmentStarts[segment] ?? 0) + offset - (index.starts[segment] ?? 0);
}
