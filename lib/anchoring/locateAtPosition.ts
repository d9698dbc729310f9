import type { Span } from '../symbols/Span.ts';
import type { Haystack } from './Haystack.ts';
import type { Needle } from './Needle.ts';

/** Whether the whole context of a needle stands around a folded span. */
export function hasContext({ text }: Haystack, needle: Needle, { start, end }: Span): boolean {
  return (
    start >= needle.prefix.length &&
    text.startsWith(needle.prefix, start - needle.prefix.length) &&
    text.startsWith(needle.suffix, end)
  );
}

/** The passage at the stored position, if quote and context stand there; null otherwise. */
export function locateAtPosition(haystack: Haystack, needle: Needle): Span | null {
  const { position } = needle;
  if (position === null) return null;
  const isQuote = haystack.text.slice(position.start, position.end) === needle.quote.text;
  return isQuote && hasContext(haystack, needle, position) ? position : null;
}
