import type { Outline } from '../../document/Outline.ts';
import type { Span } from '../../symbols/Span.ts';

/**
 * The id of what the reader corrected last in the passage in which a selection begins; null where that is nothing.
 *
 * @param selected offsets count as the outline's do
 */
export function correctedAt({ corrections }: Outline, selected: Span): string | null {
  const said = corrections.findLast(
    ({ span, state, correction }) =>
      state === 'applied' &&
      correction.kind !== 'evidence' &&
      span !== null &&
      span.start <= selected.start &&
      selected.start < span.end,
  );
  return said?.id ?? null;
}
