import type { Span } from '../symbols/Span.ts';
import { contentOffsetOf } from './contentOffsetOf.ts';
import { contentOffsetOfText } from './contentOffsetOfText.ts';
import { foldPassage } from './foldPassage.ts';
import { growContext } from './growContext.ts';
import { haystackOf } from './haystackOf.ts';
import { readContent } from './readContent.ts';
import { readTextBetween } from './readTextBetween.ts';
import type { Selector } from './Selector.ts';
import type { TextIndex } from './TextIndex.ts';
import { toSourceSpan } from './toSourceSpan.ts';

/**
 * Describes a range of an index's root as W3C selectors: a TextQuoteSelector and a TextPositionSelector.
 *
 * Positions are UTF-16 offsets into `root.textContent`, all of it, as other engines count. The words of quote and
 * context are as they stand there too, but without what is not text: scripts, styles, our own overlay. The context is
 * as long as it takes to tell the passage from every other. A border of the range outside the root is taken to be
 * the root's. Where components show their text between that of the page, words are those that are shown in a row. The index
 * must be of the root as it is now.
 */
export function describeRange(index: TextIndex, range: Range): Selector[] {
  const content = readContent(index);
  const haystack = haystackOf(index);
  const start = contentOffsetOf(content, range.startContainer, range.startOffset);
  const end = contentOffsetOf(content, range.endContainer, range.endOffset);
  const folded = haystack.foldPosition({ start, end });
  const { before, after } = growContext(haystack, folded);
  /** The offset in `textContent` of a folded offset. */
  const unfold = (offset: number) => contentOffsetOfText(index, content, haystack.origins[offset] ?? 0);
  const from = Math.min(start, unfold(before));
  const until = after === 0 ? end : Math.max(end, unfold(after - 1) + 1);
  /** The words of a folded span, as they stand between two offsets in `textContent`, if these hold no others. */
  function read(span: Span, first: number, last: number): string {
    const words = readTextBetween(content, first, last);
    if (index.shadows === undefined || foldPassage(words).text === haystack.text.slice(span.start, span.end))
      return words;
    const shown = toSourceSpan(haystack.origins, index.text.length, span);
    return index.text.slice(shown.start, shown.end);
  }
  return [
    {
      type: 'TextQuoteSelector',
      // A passage in something hidden has no words to read; it is described by those that stand there.
      exact: read(folded, start, end) || content.text.slice(start, end),
      prefix: read({ start: before, end: folded.start }, from, start),
      suffix: read({ start: folded.end, end: after }, end, until),
    },
    { type: 'TextPositionSelector', start, end },
  ];
}
