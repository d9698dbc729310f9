import type { Span } from '../symbols/Span.ts';
import { findSegment } from './findSegment.ts';
import { foldPassage } from './foldPassage.ts';
import type { Haystack } from './Haystack.ts';
import { readContent } from './readContent.ts';
import type { SearchableText } from './SearchableText.ts';
import type { TextIndex } from './TextIndex.ts';
import { toFoldedOffset } from './toFoldedOffset.ts';
import { toSourceSpan } from './toSourceSpan.ts';

const known = new WeakMap<SearchableText, Haystack>();
const BLOCK_BORDER = /\n{2,}/g;

function isTextIndex(index: SearchableText): index is TextIndex {
  return 'root' in index;
}

function divide(text: string): Span[] {
  const blocks: Span[] = [];
  let start = 0;
  for (const border of text.matchAll(BLOCK_BORDER)) {
    blocks.push({ start, end: border.index });
    start = border.index + border[0].length;
  }
  blocks.push({ start, end: text.length });
  return blocks;
}

/** Gives the way from an offset in `textContent` to one in the index's text: at or after it, or the end. */
function createPositionReader(index: SearchableText): (offset: number) => number {
  const { starts, lengths, text } = index;
  let contentStarts = index.contentStarts;
  return (offset) => {
    if (isTextIndex(index)) contentStarts ??= readContent(index).segmentStarts;
    if (starts === undefined || lengths === undefined || contentStarts === undefined) return offset;
    const segment = findSegment(contentStarts, offset);
    const within = offset - (contentStarts[segment] ?? 0);
    if (segment >= 0 && within < (lengths[segment] ?? 0)) return (starts[segment] ?? 0) + within;
    return starts[segment + 1] ?? text.length;
  };
}

/** The offset in `textContent` of a character of an index's text. */
function toPosition(index: SearchableText, offset: number): number {
  const { starts } = index;
  const contentStarts = isTextIndex(index) ? readContent(index).segmentStarts : index.contentStarts;
  if (starts === undefined || contentStarts === undefined) return offset;
  const segment = findSegment(starts, offset);
  return (contentStarts[segment] ?? 0) + offset - (starts[segment] ?? 0);
}

function build(index: SearchableText): Haystack {
  const folded = foldPassage(index.text);
  const readPosition = createPositionReader(index);
  const fold = (offset: number) => toFoldedOffset(folded.origins, offset);
  const blocks = (index.blocks ?? divide(index.text))
    .map(({ start, end }) => ({ start: fold(start), end: fold(end) }))
    .filter(({ start, end }) => end > start);
  const foldPosition = ({ start, end }: Span) => {
    const from = fold(readPosition(start));
    return { start: from, end: Math.max(from, fold(readPosition(end))) };
  };
  return {
    ...folded,
    source: index.text,
    blocks,
    foldPosition,
    positionOf: (offset) => toPosition(index, folded.origins[offset] ?? index.text.length),
    spanOfPosition: (position) => toSourceSpan(folded.origins, index.text.length, foldPosition(position)),
  };
}

/** The haystack of a text, made once and kept as long as the text's index is. */
export function haystackOf(index: SearchableText): Haystack {
  let haystack = known.get(index);
  if (haystack === undefined) {
    haystack = build(index);
    known.set(index, haystack);
  }
  return haystack;
}
