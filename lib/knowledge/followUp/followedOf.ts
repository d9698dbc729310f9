import type { OutlineRecommendation } from '../../document/Outline.ts';
import type { Knowledge } from '../Knowledge.ts';
import type { FollowUp } from './FollowUp.ts';

/**
 * What became of a recommendation of a document in front; null for a paragraph that only reads like one. One that a pack
 * knows by its words is that one, whatever page it stands on.
 * @param copy the copy in the graph that the document is; absent where none is
 */
export function followedOf(
  { id, known, standing }: Pick<OutlineRecommendation, 'id' | 'known' | 'standing'>,
  { copy }: { copy?: string },
  knowledge: Pick<Knowledge, 'followUp'>,
): FollowUp | null {
  if (known !== undefined && known !== id) return knowledge.followUp(known);
  return standing === 'reads-like' ? null : knowledge.followUp(id, copy);
}
