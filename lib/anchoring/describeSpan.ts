import type { Span } from '../symbols/Span.ts';
import { growContext } from './growContext.ts';
import { haystackOf } from './haystackOf.ts';
import type { SearchableText } from './SearchableText.ts';
import type { Selector } from './Selector.ts';
import { toFoldedOffset } from './toFoldedOffset.ts';
import { toSourceSpan } from './toSourceSpan.ts';

/**
 * Describes a span of a text without a DOM, as `describe` does a range: words, context and positions are those of the
 * text itself.
 */
export function describeSpan(
  index: Pick<SearchableText, 'text' | 'blocks'>,
  { start, end }: Span,
): Selector[] {
  const { text } = index;
  const haystack = haystackOf(index);
  const fold = (offset: number) => toFoldedOffset(haystack.origins, offset);
  const { before, after } = growContext(haystack, { start: fold(start), end: fold(end) });
  const context = toSourceSpan(haystack.origins, text.length, { start: before, end: after });
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(Math.min(start, context.start), start),
      suffix: text.slice(end, Math.max(end, context.end)),
    },
    { type: 'TextPositionSelector', start, end },
  ];
}
