import { findSegment } from './findSegment.ts';
import type { RootContent } from './RootContent.ts';

/** The text of a root between two offsets in its `textContent`, without what is not text to read. */
export function readTextBetween(content: RootContent, start: number, end: number): string {
  const { nodes, starts, isRead, text } = content;
  const pieces: string[] = [];
  for (let at = Math.max(0, findSegment(starts, start)); at < nodes.length; at++) {
    const from = starts[at] ?? 0;
    if (from >= end) break;
    const until = starts[at + 1] ?? text.length;
    if (isRead[at]) pieces.push(text.slice(Math.max(from, start), Math.min(until, end)));
  }
  return pieces.join('');
}
