import type { Span } from '../symbols/Span.ts';
import { isSmallDifference } from './critical/isSmallDifference.ts';
import { findSpacingDifferences } from './findSpacingDifferences.ts';
import type { Haystack } from './Haystack.ts';
import type { Needle } from './Needle.ts';
import { unfoldedAt } from './unfoldedAt.ts';

/**
 * How the spaces of a quote differ from those of the same words in a haystack: not at all, in a small way, or so that
 * they are other words ("12" and "1 2").
 */
export function judgeSpacing(haystack: Haystack, needle: Needle, span: Span): 'same' | 'small' | 'changed' {
  const quote = { text: needle.exact ?? '', origins: needle.quote.origins };
  const found = unfoldedAt(haystack, span);
  const differences = findSpacingDifferences(quote, found);
  if (differences.length === 0) return 'same';
  return isSmallDifference(quote, found, differences) ? 'small' : 'changed';
}
