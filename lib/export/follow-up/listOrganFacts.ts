import type { FollowUp, OrganAction } from '../../knowledge/followUp/FollowUp.ts';
import type { Fact } from './Fact.ts';
import type { FollowUpWords } from './FollowUpWords.ts';

/**
 * What organs did, each act by itself: the verb as printed, what it covers, whether it is known at second hand.
 * @param isWanted by what an act covers: what covers a whole set is said once, not at each recommendation
 */
export function listOrganFacts(
  { organ }: Pick<FollowUp, 'organ'>,
  nameOf: (body: string) => string,
  words: FollowUpWords,
  isWanted: (scope: OrganAction['scope']) => boolean,
): Fact[] {
  return organ
    .filter(({ scope }) => isWanted(scope))
    .map((action) => {
      const acted = words.acted.replace('$1', () => nameOf(action.organ)).replace('$2', () => action.verb);
      const about = [
        words.scopes[action.scope],
        action.resolution,
        action.firstHand ? null : words.asReported,
      ];
      return { text: `${acted} (${about.filter(Boolean).join('; ')})`, seenIn: action.seenIn };
    });
}
