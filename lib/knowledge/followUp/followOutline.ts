import type { Outline } from '../../document/Outline.ts';
import type { Knowledge } from '../Knowledge.ts';
import type { FollowedOutline } from './FollowedOutline.ts';
import { followedOf } from './followedOf.ts';

/**
 * An outline with what became of its recommendations, and of all of them at once.
 * @param work of the document; `copy` its copy in the graph, absent where it is in none
 */
export function followOutline(
  outline: Outline,
  { work, copy }: { work: string; copy?: string },
  knowledge: Pick<Knowledge, 'followUp' | 'followUpOfSet'>,
): FollowedOutline {
  const place = copy === undefined ? {} : { copy };
  return {
    ...outline,
    recommendations: outline.recommendations.map((one) => ({
      ...one,
      ...place,
      later: followedOf({ ...one, ...place }, knowledge)?.later ?? null,
    })),
    set: knowledge.followUpOfSet(work).organ,
  };
}
