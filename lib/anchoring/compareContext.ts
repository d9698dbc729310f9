import type { Span } from '../symbols/Span.ts';
import { isSmallDifference } from './critical/isSmallDifference.ts';
import { diffTexts } from './diffTexts.ts';
import { findBlock } from './findBlock.ts';
import type { Haystack } from './Haystack.ts';
import { hasOtherPhrase } from './hasOtherPhrase.ts';
import type { Needle } from './Needle.ts';
import { unfoldedAt } from './unfoldedAt.ts';

/** How one side of a note's context compares with what stands beside a place, within the place's own block. */
export interface ComparedContext {
  /** `same` as far as both reach, `alike` but for small differences, `changed` but for ones that are never small. */
  is: 'same' | 'alike' | 'changed' | 'other';
  /** Both have words there, and not only signs. */
  hasWords: boolean;
  /** How many folded units are otherwise; all, where it is `other`. */
  errors: number;
  /** The context reaches as far as the block. */
  isWhole: boolean;
}

/** The words themselves stand unchanged: those beside them may differ more than those of an edited passage. */
const ALIKE = 0.4;
/** A number, an addressee and a word or two may be others at any rate: little may stand beside a passage. */
const FEW = 24;
const WORD = /[\p{L}\p{N}]/u;

/** Compares one side of the stored context with what stands beside a folded span in its block. */
export function compareContext(
  haystack: Haystack,
  needle: Needle,
  { start, end }: Span,
  side: 'before' | 'after',
): ComparedContext {
  const isBefore = side === 'before';
  const stored = isBefore ? needle.prefix : needle.suffix;
  const block = findBlock(haystack, isBefore ? start : Math.max(start, end - 1));
  const beside = isBefore ? start - (block?.start ?? start) : (block?.end ?? end) - end;
  const reach = Math.min(stored.length, Math.max(0, beside));
  const span = isBefore ? { start: start - reach, end: start } : { start: end, end: end + reach };
  const found = haystack.text.slice(span.start, span.end);
  const from = isBefore ? stored.length - reach : 0;
  const words = stored.slice(from, from + reach);
  const isWhole = stored.length >= beside;
  if (words === found) return { is: 'same', hasWords: WORD.test(found), errors: 0, isWhole };

  const differences = diffTexts(words, found, Math.ceil(2 * Math.max(reach * ALIKE, FEW)));
  const errors = differences?.reduce(
    (sum, { before, after }) => sum + Math.max(before.end - before.start, after.end - after.start),
    0,
  );
  if (
    differences === null ||
    errors === undefined ||
    errors > Math.max(reach * ALIKE, FEW) ||
    hasOtherPhrase(differences)
  ) {
    return { is: 'other', hasWords: true, errors: reach, isWhole };
  }
  const inContext = differences.map(({ before, after }) => ({
    before: { start: before.start + from, end: before.end + from },
    after,
  }));
  const isSmall = isSmallDifference(needle.around[side], unfoldedAt(haystack, span), inContext);
  return { is: isSmall && errors <= reach * ALIKE ? 'alike' : 'changed', hasWords: true, errors, isWhole };
}
