import type { Difference } from './diffTexts.ts';

/** So few units alike between two differences are chance: any two phrases share some letters. */
const CHANCE = 5;
/** More units than these in exchange for others are not an edit but another statement in the same form of words. */
const MOST = 28;

/**
 * Whether a whole phrase stands for another one. Reports say many things in one form of words: most of two paragraphs can
 * be the same, and what they ask for another thing. What only came in, or only went, is no such phrase.
 */
export function hasOtherPhrase(differences: readonly Difference[]): boolean {
  let [before, after, end] = [0, 0, Number.NEGATIVE_INFINITY];
  for (const difference of differences) {
    const gap = difference.before.start - end;
    const isApart = gap >= CHANCE;
    before = (isApart ? 0 : before + gap) + difference.before.end - difference.before.start;
    after = (isApart ? 0 : after + gap) + difference.after.end - difference.after.start;
    end = difference.before.end;
    if (Math.min(before, after) > MOST) return true;
  }
  return false;
}
