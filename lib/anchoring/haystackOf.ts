import type { Span } from '../symbols/Span.ts';
import type { FoldedPassage } from './FoldedPassage.ts';
import { findSegment } from './findSegment.ts';
import { foldAgain } from './foldAgain.ts';
import { foldPassage } from './foldPassage.ts';
import type { Haystack } from './Haystack.ts';
import { type ByStart, orderByStart } from './orderByStart.ts';
import { readContent } from './readContent.ts';
import type { SearchableText } from './SearchableText.ts';
import type { TextIndex } from './TextIndex.ts';
import { toFoldedOffset } from './toFoldedOffset.ts';
import { toSourceSpan } from './toSourceSpan.ts';

const known = new WeakMap<SearchableText, Haystack>();
/** Shorter texts are folded as fast as compared. */
const LONG = 100_000;
/** The haystack of the long text that was read last. */
let latest: WeakRef<Haystack> | undefined;
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

/**
 * Gives the way from a position in `textContent` to a span of the index's text: from what stands at its start or after
 * it, to what stands before its end.
 */
function createPositionReader(index: SearchableText): (position: Span) => Span {
  const { starts, lengths, text } = index;
  let order: ByStart | null = null;
  return (position) => {
    const contentStarts = isTextIndex(index) ? readContent(index).segmentStarts : index.contentStarts;
    if (starts === undefined || lengths === undefined || contentStarts === undefined) return position;
    order ??= orderByStart(contentStarts);
    const { find, placeOf } = order;
    const [first, last] = [find(position.start), find(position.end - 1)];
    const [from, until] = [placeOf(first), placeOf(last)];
    const within = position.start - (contentStarts[from] ?? 0);
    return {
      start:
        first >= 0 && within < (lengths[from] ?? 0)
          ? (starts[from] ?? 0) + within
          : (starts[placeOf(first + 1)] ?? text.length),
      end:
        last < 0
          ? 0
          : (starts[until] ?? 0) + Math.min(position.end - (contentStarts[until] ?? 0), lengths[until] ?? 0),
    };
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

/** A page that changed is mostly what it was: its text is folded anew only where it is another. */
function fold(text: string): FoldedPassage {
  const before = text.length < LONG ? undefined : latest?.deref();
  return before === undefined ? foldPassage(text) : foldAgain(before, text);
}

function build(index: SearchableText): Haystack {
  const folded = fold(index.text);
  const readPosition = createPositionReader(index);
  const toFolded = (offset: number) => toFoldedOffset(folded.origins, offset);
  const blocks = (index.blocks ?? divide(index.text))
    .map(({ start, end }) => ({ start: toFolded(start), end: toFolded(end) }))
    .filter(({ start, end }) => end > start);
  const foldPosition = (position: Span) => {
    const { start, end } = readPosition(position);
    const from = toFolded(start);
    return { start: from, end: Math.max(from, toFolded(end)) };
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
    if (index.text.length >= LONG) latest = new WeakRef(haystack);
  }
  return haystack;
}
