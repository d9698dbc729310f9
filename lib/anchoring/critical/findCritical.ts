import { COUNTING } from '../../symbols/grammar/counting/COUNTING.ts';
import type { Span } from '../../symbols/Span.ts';
import { CRITICAL_WORDS } from './CRITICAL_WORDS.ts';

/* A word with all that is joined to it: "CTOC/COP/WG.4/2010/6", "2010", "15(a)", "and". */
const JOINED = /[\p{L}\p{M}\p{N}]+(?:[./_()’'-]+[\p{L}\p{M}\p{N}]+)*/gu;
/* A number or a document symbol, in figures or Roman. */
const NUMBERED = /[\p{N}/]|^[IVXLCDM]+$/u;
/* The letter of a sub-item, or of a heading. */
const LABEL = /\(\p{L}{1,4}\)|(?<![\p{L}\p{M}\p{N}.])\p{Lu}\.(?![\p{L}\p{M}\p{N}])/gu;

function wordsWhere(isSpaced: boolean): string {
  return CRITICAL_WORDS.filter((words) => words.isSpaced === isSpaced)
    .flatMap(({ negations, addressees }) => [...negations, ...addressees])
    .join('|');
}

/* Some tables hold ordinals as stems. */
const ORDINALS = COUNTING.flatMap(({ ordinals, tens }) => [...ordinals, ...tens]).join('|');
const MONTHS = COUNTING.flatMap(({ months }) => months).join('|');
const [BEGIN, END] = ['(?<![\\p{L}\\p{M}])', '(?![\\p{L}\\p{M}])'];
const PHRASES = new RegExp(
  `${BEGIN}(?:${wordsWhere(true)}|(?:${ORDINALS})\\p{L}*)${END}|${wordsWhere(false)}`,
  'giu',
);
/* "May" is a month, "may" is not. */
const NAMED_MONTHS = new RegExp(`${BEGIN}(?:${MONTHS})${END}`, 'gu');

/**
 * The places in a text at which a change is never small: numbers, document symbols, labels of sub-items, ordinals and
 * months, negations, addressees. They may overlap.
 */
export function findCritical(text: string): Span[] {
  const toSpan = (match: RegExpExecArray): Span => ({
    start: match.index,
    end: match.index + match[0].length,
  });
  return [
    ...[...text.matchAll(JOINED)].filter(([word]) => NUMBERED.test(word)),
    ...text.matchAll(LABEL),
    ...text.matchAll(PHRASES),
    ...text.matchAll(NAMED_MONTHS),
  ].map(toSpan);
}
