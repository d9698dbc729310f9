import { isDraft } from './isDraft.ts';
import { isLater } from './isLater.ts';
import { isSameMeeting } from './isSameMeeting.ts';
import type { LearnedRecommendation } from './Learned.ts';

/**
 * The recommendation of a final report, no earlier, with the text of one in a draft of the same session, whatever their
 * numbers.
 * `alike` are recommendations with the same words. Null where none, or more than one, is.
 */
export function findFinal(
  { reading }: LearnedRecommendation,
  alike: readonly LearnedRecommendation[],
): LearnedRecommendation | null {
  const finals = alike.filter(
    (each) =>
      !isDraft(each.reading) &&
      each.reading.copy !== reading.copy &&
      isLater(each.reading, reading) !== false &&
      (each.reading.work === reading.work || isSameMeeting(each.reading, reading)),
  );
  const [final = null] = finals;
  const places = new Set(finals.map((each) => `${each.reading.work}#${each.recommendation.at}`));
  return places.size === 1 ? final : null;
}
