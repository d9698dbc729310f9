import type { Span } from '../symbols/Span.ts';
import { foldPassage } from './foldPassage.ts';
import type { Haystack } from './Haystack.ts';
import type { Needle } from './Needle.ts';
import type { ReadableSelector } from './Selector.ts';

/** Reads the selectors of a note: the first of each kind counts. */
export function readNeedle(haystack: Haystack, selectors: readonly ReadableSelector[]): Needle {
  const quote = selectors.find((selector) => selector.type === 'TextQuoteSelector');
  const position = selectors.find((selector) => selector.type === 'TextPositionSelector');
  const exact = quote?.exact ?? '';
  const folded = foldPassage(exact);
  const [first, last] = [folded.origins[0] ?? 0, folded.origins.at(-1) ?? exact.length - 1];
  const trim = ({ start, end }: Span) => ({ start: start + first, end: end - (exact.length - 1 - last) });
  const [before, after] = [quote?.prefix ?? '', quote?.suffix ?? ''];
  const [prefix, suffix] = [foldPassage(before), foldPassage(after)];
  return {
    exact: quote?.exact ?? null,
    quote: folded,
    prefix: prefix.text,
    suffix: suffix.text,
    around: {
      before: { text: before, origins: prefix.origins },
      after: { text: after, origins: suffix.origins },
    },
    position: position === undefined ? null : haystack.foldPosition(position),
    stored: position === undefined ? null : trim(position),
  };
}
