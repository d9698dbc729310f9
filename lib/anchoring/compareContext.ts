import type { Span } from '../symbols/Span.ts';
import { isSmallDifference } from './critical/isSmallDifference.ts';
import { type Difference, diffTexts } from './diffTexts.ts';
import { findBlock } from './findBlock.ts';
import { findInsertion } from './findInsertion.ts';
import type { Haystack } from './Haystack.ts';
import { hasOtherPhrase } from './hasOtherPhrase.ts';
import { isNumberCut } from './isNumberCut.ts';
import type { Needle } from './Needle.ts';
import { reachOfLabel } from './reachOfLabel.ts';
import { reachOfSentence } from './reachOfSentence.ts';
import { unfoldedAt } from './unfoldedAt.ts';

/** `same` as far as both reach, `alike` but for small differences, `changed` but for ones that are never small. */
type Likeness = 'same' | 'alike' | 'changed';

/** How one side of a note's context compares with what stands beside a place, within the place's own block. */
export interface ComparedContext {
  /** The whole side; `other` where the two have little in common. */
  is: Likeness | 'other';
  /** What of it is in the passage's own sentence. */
  sentence: Likeness;
  /** Nothing that is never small differs, but the number or letter of the block may. */
  isMinor: boolean;
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
/** But not more than the passage itself has, since then little is left that tells it; a number may be another always. */
const FEWEST = 8;
/* What stood where a label stands now: a label, or a part of one, and the sign before it. */
const LABEL = /^[^\p{L}\p{N}]?(?:\p{N}{0,4}|[ivxlcdm]{1,5}|\p{L})[^\p{L}\p{N}]{0,2}$/iu;
const WORD = /[\p{L}\p{N}]/u;

const lengthOf = ({ start, end }: Span) => end - start;

function countErrors(differences: readonly Difference[]): number {
  return differences.reduce((sum, { before, after }) => sum + Math.max(lengthOf(before), lengthOf(after)), 0);
}

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
  const beside = isBefore
    ? { start: Math.min(block?.start ?? start, start), end: start }
    : { start: end, end: Math.max(block?.end ?? end, end) };
  const reach = Math.min(stored.length, lengthOf(beside));
  const span = isBefore ? { start: start - reach, end: start } : { start: end, end: end + reach };
  const found = haystack.text.slice(span.start, span.end);
  const from = isBefore ? stored.length - reach : 0;
  const isWhole = stored.length >= lengthOf(beside);
  const rest = isBefore ? stored.slice(0, from) : stored.slice(reach);
  const more = isBefore
    ? haystack.text.slice(beside.start, span.start)
    : haystack.text.slice(span.end, beside.end);
  const isCut = isNumberCut(rest, found, more, side);
  if (stored.slice(from, from + reach) === found) {
    const hasWords = WORD.test(found);
    if (!isCut) return { is: 'same', sentence: 'same', isMinor: false, hasWords, errors: 0, isWhole };
    return { is: 'changed', sentence: 'same', isMinor: true, hasWords, errors: 1, isWhole };
  }

  const label = isBefore ? reachOfLabel(unfoldedAt(haystack, beside)) : 0;
  const inserted = findInsertion(haystack, stored, beside, side, label);
  const most = Math.max(reach * ALIKE, Math.min(FEW, Math.max(FEWEST, lengthOf({ start, end }))));
  const differences =
    inserted === null
      ? diffTexts(stored.slice(from, from + reach), found, Math.ceil(2 * most))?.map(({ before, after }) => ({
          before: { start: before.start + from, end: before.end + from },
          after,
        }))
      : [inserted];
  // What was put in as a whole leaves the rest as it was.
  const errors = inserted === null ? countErrors(differences ?? []) : 1;
  if (differences === undefined || errors > most || hasOtherPhrase(differences)) {
    const is = 'other';
    return { is, sentence: 'changed', isMinor: false, hasWords: true, errors: reach, isWhole };
  }
  const around = needle.around[side];
  const there = unfoldedAt(haystack, inserted === null ? span : beside);
  const likenessOf = (some: Difference[]): Likeness => {
    if (some.length === 0) return 'same';
    return isSmallDifference(around, there, some) ? 'alike' : 'changed';
  };
  const isLabel = ({ before, after }: Difference) =>
    isWhole && after.end <= label && LABEL.test(stored.slice(before.start, before.end));
  // The number of a paragraph says nothing without the paragraph.
  const isLabelAlone = block !== undefined && end <= block.start + reachOfLabel(unfoldedAt(haystack, block));
  const own = [around, there].map((text) =>
    isLabelAlone ? text.origins.length : reachOfSentence(text, side),
  ) as [number, number];
  const [storedLength, thereLength] = [stored.length, there.origins.length];
  const isInSentence = ({ before, after }: Difference) =>
    isBefore
      ? before.end > storedLength - own[0] || after.end > thereLength - own[1]
      : before.start < own[0] || after.start < own[1];
  const others = differences.filter((difference) => !isLabel(difference));
  const all = likenessOf(differences);
  return {
    is: all === 'alike' && inserted === null && errors > reach * ALIKE ? 'changed' : all,
    sentence: likenessOf(others.filter(isInSentence)),
    isMinor: likenessOf(others) !== 'changed',
    hasWords: true,
    errors,
    isWhole,
  };
}
