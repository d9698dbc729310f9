import { contentOffsetOf } from './contentOffsetOf.ts';
import { contentOffsetOfText } from './contentOffsetOfText.ts';
import { growContext } from './growContext.ts';
import { haystackOf } from './haystackOf.ts';
import { readContent } from './readContent.ts';
import { readTextBetween } from './readTextBetween.ts';
import type { Selector } from './Selector.ts';
import type { TextIndex } from './TextIndex.ts';

/**
 * Describes a range of an index's root as W3C selectors: a TextQuoteSelector and a TextPositionSelector.
 *
 * Positions are UTF-16 offsets into `root.textContent`, all of it, as other engines count. The words of quote and
 * context are as they stand there too, but without what is not text: scripts, styles, our own overlay. The context is
 * as long as it takes to tell the passage from every other. A border of the range outside the root is taken to be
 * the root's. The index must be of the root as it is now.
 */
export function describeRange(index: TextIndex, range: Range): Selector[] {
  const content = readContent(index);
  const haystack = haystackOf(index);
  const start = contentOffsetOf(content, range.startContainer, range.startOffset);
  const end = contentOffsetOf(content, range.endContainer, range.endOffset);
  const { before, after } = growContext(haystack, haystack.foldPosition({ start, end }));
  /** The offset in `textContent` of a folded offset. */
  const unfold = (offset: number) => contentOffsetOfText(index, content, haystack.origins[offset] ?? 0);
  const from = Math.min(start, unfold(before));
  const until = after === 0 ? end : Math.max(end, unfold(after - 1) + 1);
  return [
    {
      type: 'TextQuoteSelector',
      // A passage in something hidden has no words to read; it is described by those that stand there.
      exact: readTextBetween(content, start, end) || content.text.slice(start, end),
      prefix: readTextBetween(content, from, start),
      suffix: readTextBetween(content, end, until),
    },
    { type: 'TextPositionSelector', start, end },
  ];
}
