import type { CorrectedPassage } from './Correction.ts';
import type { Passage } from './Passage.ts';

/**
 * The passage that a correction is about, by its text; its number only tells twins apart. `null` where no passage has
 * the text, `'several'` where the number does not tell which of several it is.
 */
export function findPassage(
  passages: readonly Passage[],
  { hash, paragraph, item }: CorrectedPassage,
): Passage | 'several' | null {
  const same = passages.filter((one) => one.hash === hash && (one.item === null) === (item === null));
  const [only] = same;
  if (same.length <= 1) return only ?? null;
  const named = same.filter(
    (one) => one.paragraph.number === paragraph && (one.item?.label ?? null) === item,
  );
  return named.length === 1 ? (named[0] ?? null) : 'several';
}
