import type { Span } from '../symbols/Span.ts';
import type { Haystack } from './Haystack.ts';

/** Adds to a folded span the halves of characters at its borders. */
export function makeWhole({ text, origins }: Haystack, span: Span): Span {
  let { start, end } = span;
  const isInside = (at: number) =>
    at > 0 &&
    at < text.length &&
    (origins[at] === origins[at - 1] || /[\udc00-\udfff]/.test(text.charAt(at)));
  while (isInside(start)) start--;
  while (isInside(end)) end++;
  return { start, end };
}
