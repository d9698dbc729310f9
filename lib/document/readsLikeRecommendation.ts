import type { CompiledAsking } from './asks/CompiledAsking.ts';
import type { AskingPlace } from './asks/readParagraphAsks.ts';
import { splitSentences } from './asks/splitSentences.ts';

/** More than this before an addressee is a story, in which somebody is told to have asked. */
const LONGEST_LEAD = 120;

/**
 * Whether a place on a page that is no document reads like a recommendation: it names whom it asks, near the beginning
 * of a sentence, with more than "may" or "might", and not in what somebody is reported to have said.
 */
export function readsLikeRecommendation(
  { passage: { clean, from }, asks, item }: AskingPlace,
  { words, subordinate }: CompiledAsking,
): boolean {
  const sentences = splitSentences(clean.text, from).map(({ start, end }) => clean.text.slice(start, end));
  return asks.some(({ addressee, carriedOver, wording }) => {
    if (addressee === null) return false;
    // What the chapeau asks, its items ask.
    if (carriedOver) return item !== null;
    if (isWeak(wording, words.weakModals)) return false;
    return sentences.some((sentence) => {
      const lower = sentence.toLowerCase();
      const name = lower.indexOf(addressee.toLowerCase());
      const verb = lower.indexOf(wording);
      if (name === -1 || verb === -1) return false;
      const lead = sentence.slice(0, Math.min(name, verb));
      return lead.length <= LONGEST_LEAD && lead.search(subordinate) === -1 && !/["“«]/.test(lead);
    });
  });
}

function isWeak(wording: string, weakModals: string): boolean {
  return weakModals !== '' && new RegExp(`^(?:${weakModals})(?![\\p{L}])`, 'u').test(wording);
}
