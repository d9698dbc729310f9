import type { Span } from '../symbols/Span.ts';
import type { Unfolded } from './critical/Unfolded.ts';
import type { Haystack } from './Haystack.ts';

/** The original text of a folded span, with the place in it of each folded unit. */
export function unfoldedAt({ source, origins }: Haystack, { start, end }: Span): Unfolded {
  const from = origins[start] ?? 0;
  return {
    text: start < end ? source.slice(from, (origins[end - 1] ?? 0) + 1) : '',
    origins: origins.slice(start, end).map((origin) => origin - from),
  };
}
