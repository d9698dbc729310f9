import { CRITICAL_WORDS } from './CRITICAL_WORDS.ts';
import { foldWords } from './foldWords.ts';

const CRITICAL: ReadonlySet<string> = new Set(Object.values(CRITICAL_WORDS).flatMap(foldWords));
const HAS_DIGIT = /\p{N}/u;
const NEGATED = /^\p{L}+n['’]?t$/u;

/** The words, in their order, that make another recommendation where they differ; takes folded words. */
export function criticalWords(words: readonly string[]): string[] {
  return words.filter((word) => CRITICAL.has(word) || HAS_DIGIT.test(word) || NEGATED.test(word));
}
