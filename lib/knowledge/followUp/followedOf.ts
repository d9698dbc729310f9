import type { OutlineRecommendation } from '../../document/Outline.ts';
import type { Knowledge } from '../Knowledge.ts';
import type { FollowUp } from './FollowUp.ts';

/**
 * What became of a recommendation of a document in front; null for a paragraph that only reads like one. One that a pack
 * knows by its words is that one, whatever page it stands on.
 */
export function followedOf(
  { id, known, standing, copy }: Pick<OutlineRecommendation, 'id' | 'known' | 'standing' | 'copy'>,
  knowledge: Pick<Knowledge, 'followUp'>,
): FollowUp | null {
  if (known !== undefined) return knowledge.followUp(known);
  return standing === 'reads-like' ? null : knowledge.followUp(id, copy);
}
